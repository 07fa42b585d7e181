/**
 * The words with which a page speaks of itself to its reader, by what they do in a label (`Copy the address of this page`), in all
 * languages at once. Written as in `call-words.ts`. A label is known by having nothing else, so each list has the forms that labels
 * have: imperatives, infinitives, bare nouns.
 */
export const labelWords = {
  /** Words that only join. */
  joint: [
    'the, a, an, this, that, these, your, you, our, us, we, my, me, it, its, to, of, on, in, for, from, with, by, at, and, or, all, is, are, have, here, now, what, s, e, one, below, please, make, just, whole, full, new, own',
    'der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, ein, eine, einen, einem, einer, eines, eigenen, eigene, dein, deine, deinen, deinem, ihr, ihre, ihren, ihrem, unser, unsere, unserer, zu, zum, zur, von, vom, im, in, an, auf, mit, und, oder, bei, aus, hier, jetzt, als, dazu, darüber, sie, du, was, ganzen, alle, allen, bitte, neuen',
    'le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, votre, vos, ton, ta, nos, notre, à, au, aux, en, dans, sur, avec, pour, par, et, ou, ici, vous, nous, tous, toutes, tout, être, qui, que',
    'el, los, las, una, unos, este, esta, estos, estas, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, al, del, con, por, para, o, y, aquí, ser, todos, todas, toda, persona, que, qué, lo',
    'os, as, um, uma, este, esta, esse, essa, seu, sua, seus, suas, nosso, nossa, nossos, nossas, ao, à, do, da, dos, das, no, na, nos, nas, em, com, por, pelo, pela, e, ou, aqui, pessoa, todos, todas',
    'il, lo, gli, i, uno, questo, questa, questi, queste, quest, tuo, tua, tuoi, nostro, nostra, nostri, nostre, al, allo, alla, del, dello, della, dei, degli, delle, dell, nel, nella, con, per, di, da, qui, essere, tutti, tutte, che, è, più',
    'de, het, een, dit, deze, die, je, jouw, uw, onze, ons, naar, van, op, in, met, voor, aan, bij, en, of, hier, nu, alle, wat, er, maken',
    'ten, ta, to, tego, tej, te, tym, tę, swój, swoją, twój, nasz, nasze, naszych, naszej, do, z, ze, na, w, we, o, po, dla, i, lub, tu, tutaj, teraz, jako, wszystkie',
    'этот, эта, это, эту, этой, этого, этим, этом, свой, своё, свое, свою, ваш, ваше, вашу, ваши, наш, наши, наших, к, ко, в, во, на, о, об, с, со, за, по, для, и, или, от, из, здесь, сейчас, все, всё, нам, нас, кто, что',
    'цей, ця, це, цю, цієї, цього, цьому, свій, своє, свою, ваш, вашу, наш, наші, наших, до, в, у, на, про, з, із, за, по, для, і, й, та, або, тут, зараз, всі, усі, хто',
    'bu, bunu, bunlar, bunları, bunlara, bunun, şu, bir, sen, siz, size, için, ve, veya, ile, de, da, ilk, burada, tüm, sizin, senin, bizim, sen de',
    'هذا, هذه, هذي, إلى, على, في, من, عن, مع, أو, و, كل, جميع, لك, لنا, ما, عبر, هنا, الان, الآن',
    'ini, itu, ke, di, dari, untuk, dengan, dan, atau, pada, yang, anda, kamu, kami, sebuah, orang, semua, sini, para',
    'này, cho, của, với, và, hoặc, các, những, một, ở, tại, trên, về, hãy, là, tôi, chúng tôi, tất cả, đến, tới, lên, được, vào, trong, người, ra',
    'यह, ये, इस, इसे, इन, का, की, के, को, में, से, पर, और, या, एक, अपना, अपनी, अपने, आप, आपका, आपकी, हमारे, हमें, किसी, सभी, करें, कीजिए, दें, लिए, हैं, है, गई, गए, गया, हुई',
    'の, を, に, へ, で, が, は, と, も, て, この, その, する, します, ください, 下さい, いる, います, れた, れて, れ, よう, た, し, しよう, さい, 中, 的, 了, 把, 给, 給, 为, 為, 这, 這, 这篇, 這篇, 此, 本, 篇, 条, 條, 则, 則, 请, 請, 我, 您, 你, 您的, 你的, 我的, 所有, 全部, 第, 下, 到, 向, 将, 將, 在, 都, 个, 個, 过, 過, 的人, い',
    '이, 그, 저, 위, 이번, 주, 해당, 및, 또는, 와, 내, 나의, 본, 것, 수, 주세요, 주기, 하기, 해, 좀, 모든, 전체, 새, 님, 분들, 더',
    'den, det, denna, detta, här, en, ett, till, för, av, på, i, med, och, din, ditt, dina, vår, våra, alla, denne, dette, her, et, til, for, af, av, på, med, og, din, dit, vores, våre, alle, tämä, tämän, tätä, ja, tai, sen, oma, olla',
    'tento, tuto, toto, této, tohoto, na, do, z, o, s, k, a, v, váš, svůj, nás, ez, ezt, ezen, az, és, vagy, itt, acest, această, acestui, acestei, cu, pe, la, în, şi, și, lui, ai, αυτό, αυτή, το, την, τη, τον, τα, στο, στη, στον, σε, με, και, από, σας, این, به, را, با, از, برای, و, نی, ของ, นี้, ให้, ที่, ใน',
    'ont, hanno, han, haben, hebben, har, noch, another, un altro, una otra, otro, otra, ancora, auch, encore',
    'dari, aus diesem, من هذه, từ, से, 의'
  ],
  /** What a reader adds below a text, as noun and verb. */
  comment: [
    'comment*, discussion, kommentar*, leserkommentar*, leserbrief*, diskussion',
    'commentaire*, commenter, commentez, comentario*, comentar, comenta, comente',
    'comentário*, commento, commenti, commenta, commentare, reactie, reacties, lezersreactie*, reageer, reageren',
    'komentarz*, skomentuj, komentuj, комментари*, прокомментир*, комментировать, коментар*, прокоментув*',
    'yorum*, تعليق*, التعليق*, يعلق, علق, komentar*, komen, bình luận',
    'टिप्पणी*, टिप्पणि*, कमेंट*, コメント, 评论, 評論, 留言, 回应, 回應, 跟帖, 回帖, 댓글*, 덧글*, 답글*',
    'kommentera, kommenter, kommentér, kommentti*, kommentit, kommentoi, komentář*, komentovat, hozzászólás*, comentariu*, comentarii*, comentează, σχόλι*, σχολίασε, σχολιάστε, دیدگاه*, ความคิดเห็น, แสดงความเห็น',
    'thread, threads, verlauf, hilo, fil de discussion, wątek, ветку, обсуждение, обговорення'
  ],
  /** What else a reader thinks of it, which an article may ask of somebody, too. */
  opinion: [
    'opinion, opinions, thoughts, views, voices, meinung, meinungen, leserstimme*, avis, réaction, réactions, opinión, opiniones, opinar, opina, opine, opinião, opiniões, parere, pareri, opinione, opinioni, mening, meningen',
    'opinia, opinie, opinię, мнение, мнения, отзыв, отзывы, отзывов, думка, думки, думку, відгук, відгуки, görüş, görüşü, görüşler, görüşleri, görüşünü, görüşünüzü, آراء, رأيك, رأي, رأيكم, pendapat',
    'tanggapan, ý kiến, phản hồi, राय, प्रतिक्रिया*, ご意見, 意見, 感想, 声, 意见, 의견*, 한마디, 소감, synpunkter, názor, názory, vélemény, vélemények, părere, păreri, părerea, γνώμη, γνώμες, نظر*',
    'what readers say, what our readers say, what readers think, what our readers think, was leser sagen, was leser dazu sagen, was unsere leser sagen, was leser meinen, ce qu en pensent nos lecteurs, ce que disent nos lecteurs, qué opinan los lectores, qué opinan nuestros lectores, cosa dicono i lettori, wat lezers zeggen, wat onze lezers zeggen, что говорят читатели, что думают читатели, що кажуть читачі'
  ],
  /** Verbs of adding it. */
  write: [
    'write, leave, add, post, submit, send, share, give, join, start, schreib, schreibe, schreiben, verfassen, hinterlassen, hinterlasse, abgeben, sagen, écrire, écrivez, laisser, laissez, ajouter, ajoutez, donner, donnez, poster, publier, rédiger',
    'escribe, escriba, escribir, deja, deje, dejar, agrega, agregar, añade, añadir, envía, danos, publica, publicar, escreva, escrever, deixe, deixar, adicione, adicionar, envie, dê, faça, publique, postar, scrivi, scrivere, lascia, lasciare, aggiungi, aggiungere, invia, pubblica, posta, postare, dì, inserisci',
    'schrijf, schrijven, plaats, plaatsen, geef, laat, achterlaten, posten, voeg toe, toevoegen, napisz, dodaj, zostaw, wyraź, podziel się, prześlij, wyślij, opublikuj, напишите, написать, оставьте, оставить, добавьте, добавить, отправить, выскажите, высказать, напишіть, написати, залиште, залишити, додайте, додати, надіслати',
    'yaz, yazın, yazınız, yap, yapın, bırak, bırakın, ekle, ekleyin, gönder, gönderin, paylaş, اكتب, اترك, أضف, شارك, شاركنا, أرسل, كتابة, إضافة, tulis, tulislah, tinggalkan, beri, berikan, kirim, tambahkan, posting, viết, gửi, để lại, thêm, đăng, cho biết',
    'लिखें, लिखिए, छोड़ें, भेजें, जोड़ें, डालें, 書く, 書き込む, 投稿, 送る, 残す, 寄せ, 写, 寫, 写下, 寫下, 发表, 發表, 发布, 留下, 添加, 新增, 张贴, 張貼, 提交, 쓰기, 쓰세요, 남기기, 남겨, 남기세요, 달기, 달아, 적어, 작성, 작성하기, 등록, 등록하기',
    'skriv, lämna, lägg till, kirjoita, lisää, jätä, napsat, napište, přidat, přidejte, vložit, írj, írjon, írd, küldj, szólj, adaugă, scrie, lasă, trimite, γράψτε, γράψε, αφήστε, προσθέστε, بنویسید, ارسال, เขียน'
  ],
  /** The first one, who is invited to be. */
  first: [
    'first, erste, ersten, erster, erstes, premier, première, primero, primera, primer, primeiro, primeira, primo, prima, eerste, pierwszy, pierwsza, pierwszą, pierwszym, первый, первым, первой, первое, перший, першим, першою, ilk, أول, الأول, أولى, pertama, đầu tiên, पहला, पहली, पहले',
    '最初, 初めて, 第一, 首个, 首個, 첫, 첫번째, 먼저, första, første, ensimmäinen, ensimmäisen, první, első, primul, prima, πρώτος, πρώτοι, πρώτο, اولین, แรก'
  ],
  /** What the reader is asked to be. */
  be: [
    'be, become, sei, seien, werde, werden, soyez, sois, sé, sea, seja, sii, siate, wees, bądź, zostań, будь, будьте, стань, станьте, ol, olun, كن, كوني, كونوا, jadi, jadilah, hãy là, là, बनें, बनिए, बनो, なろう, なりませんか, 成为, 成為, 来当, 되세요, 되어, bli, var, vær, ole, buď, buďte, légy, legyél, legyen, fii, fiți, γίνε, γίνετε, باشید, เป็น'
  ],
  /** Who reads. */
  readers: [
    'readers, reader, users, leser, lesern, leserinnen, nutzer, lecteurs, lectrices, internautes, lectores, lectoras, usuarios, leitores, usuários, lettori, utenti, lezers, gebruikers, czytelnicy, czytelników, internauci, internautów',
    'читатели, читателей, пользователи, пользователей, читачі, читачів, користувачі, okur, okurlar, okurların, okurlarımız*, okuyucu*, kullanıcı*, قراء, القراء, قرائنا, الزوار, pembaca, độc giả, bạn đọc, người đọc, पाठक*',
    '読者, 读者, 讀者, 网友, 網友, 독자*, 네티즌*, 이용자*, läsare, läsarna, lesere, leserne, læsere, læserne, lukijat, lukijoiden, čtenáři, čtenářů, olvasók, olvasóink, cititori, cititorii, cititorilor, αναγνώστες, αναγνωστών, خوانندگان, کاربران, ผู้อ่าน',
    'what readers say, what our readers say, what readers think, what our readers think, was leser sagen, was leser dazu sagen, was unsere leser sagen, was leser meinen, ce qu en pensent nos lecteurs, ce que disent nos lecteurs, qué opinan los lectores, qué opinan nuestros lectores, cosa dicono i lettori, wat lezers zeggen, wat onze lezers zeggen, что говорят читатели, что думают читатели, що кажуть читачі'
  ],
  /** Who else. */
  others: [
    'others, people, andere, autres, otros, outros, altri, anderen, inni, другие, інші, diğerleri, آخرون, الآخرون, lain, lainnya, người khác, अन्य, लोग, लोगों, ほか, 他, みんな, 皆さま, 皆さん, 其他, 大家, 别人, 다른, 사람들*, andra, andre, muut, ostatní, mások, alții, دیگران',
    'other'
  ],
  also: [
    'also, too, auch, ebenfalls, aussi, également, también, además, também, ainda, anche, ook, też, także, również, также, тоже, також, теж, ayrıca, أيضا, أيضًا, كذلك, juga, cũng, भी, こちら, ここ, 還, 还, 也, 함께, 또한, också, även, også, myös, také, rovněž, și, de asemenea, επίσης, και, نیز, هم, ด้วย',
    'da baktı, de baktı, da okudu, de okudu, bunlara da, bunları da, şunlara da'
  ],
  /** The superlative of a list. */
  most: [
    'most, meist*, am meisten, plus, más, mais, più, meest, najczęściej, najbardziej, najchętniej, самое, самые, самых, наиболее, чаще всего, больше всего, найбільше, найбільш, найчастіше, en çok, en fazla, الأكثر, الاكثر, paling, paling banyak, terbanyak, nhiều nhất, nhất, nhiều, सबसे, सबसे ज्यादा, सबसे ज़्यादा, सबसे अधिक',
    'よく, 最も, 一番, 最多, 最热, 最熱, 最受, 많이, 가장, mest, eniten, nejvíce, nejčastěji, leginkább, legtöbbet, cele mai, cel mai, πιο, بیشترین, پر, ที่สุด, มากที่สุด',
    '都在看'
  ],
  /** What was done to what stands in a list, or by whom. */
  seen: [
    'read, reads, viewed, clicked, opened, shared, visited, watched, commented, discussed, liked, enjoyed, looked at, gelesen*, geklickt*, geklickte, angeklickt*, gesehen*, geteilt*, kommentiert*, gesucht*, aufgerufen*, gelesenen, meistgelesen*, meistgeklickt*, meistgesehen*, lasen',
    'lu, lus, lue, lues, vu, vus, vues, cliqués, cliquées, partagés, partagées, consultés, consultées, commentés, populaires, ouvert, leído*, leída*, visto*, vista*, clicad*, compartid*, comentad*, populares, abrieron, leyeron, vieron, acessad*, clicad*, compartilhad*, comentad*, abriram, leram, viram',
    'letto, letti, letta, lette, visti, viste, cliccat*, condivis*, commentat*, popolari, aperto, gelezen, bekeken, aangeklikt, geklikt, gedeeld, populair, openden, lazen, bekeken, czytan*, czytali, czytają, przeczytali, klikan*, oglądan*, komentowan*, popularn*, udostępnian*, wybierali',
    'читаемое, читаемые, читаемых, читают, читали, прочитали, смотрят, смотрели, просматривали, открывали, обсуждаемое, обсуждаемые, обсуждают, популярное, популярные, читане, читають, читали, прочитали, переглядають, переглядали, відкривали, популярне, популярні, обговорюють, обговорюване',
    'okunan*, tıklanan*, izlenen*, paylaşılan*, beğenilen*, okudu, okudular, baktı, baktılar, inceledi, قراءة, مشاهدة, تداولا, زيارة, قرأ, قرأوا, شاهد, تصفح, dibaca, dilihat, diklik, dibagikan, dicari, membaca, membuka, melihat, đọc, xem, chia sẻ, quan tâm, पढ़ी, पढ़े, पढ़ा, देखी, देखे, देखा, पढ़ी जा रही',
    '読まれ, 読んで, 見られ, 見て, 閲覧, 在看, 看了, 阅读, 閱讀, 点击, 點閱, 浏览, 瀏覽, 热议, 읽은, 읽는, 찾은, 클릭한, 공유된, lästa, läser, klickat, klickade, lest, leste, læst, læste, klikkede, luetuimmat, luetut, luetuin, luettu, lukivat, čtené, čtou, čtenější, četli, olvasott*, olvasták, citite, citit, au citit, accesate, διαβασμέν*, διάβασαν, δημοφιλή, خوانده, پربازدید, อ่าน',
    'popular stories, popular articles, popular posts, lido, lidos, lida, lidas, 본 글, 본 기사, 본 뉴스, 본 콘텐츠, 보는 글, 보는 기사, 보는 뉴스, 在看, 看了, 在读, 都看',
    '都在看',
    'da baktı, de baktı, da okudu, de okudu'
  ],
  /** Why a list has what it has. */
  picked: [
    'popular, related, similar, recommended, trending, latest, beliebt, beliebte, beliebteste, beliebten, ähnliche, verwandte, populaires, similaires, liés, récents, populares, relacionadas, relacionados, similares, destacadas, destacados, recientes, recentes, relacionados, popolari, correlati, simili, recenti, populaire, gerelateerde, vergelijkbare, recente, popularne, podobne, powiązane, ostatnie, polecane',
    'популярные, похожие, связанные, последние, популярні, схожі, останні, popüler, benzer, ilgili, son, الشائعة, شائعة, ذات صلة, مشابهة, الأخيرة, populer, terkait, serupa, terbaru, phổ biến, liên quan, tương tự, mới nhất, लोकप्रिय, संबंधित, 人気, 人気の, 関連, 最近の, 热门, 熱門, 相关, 相關, 推荐, 推薦, 인기, 관련, 추천, 최근, populära, relaterade, populære, relaterte, relaterede, suositut, oblíbené, podobné, související, népszerű, kapcsolódó, populare, similare, δημοφιλή, δημοφιλείς, σχετικά, محبوب, مرتبط, ยอดนิยม, เกี่ยวข้อง'
  ],
  /** Whose list it is. */
  site: [
    'blog, blogs, site, website, author, archive, blogu, bloga, blogunuz*, blogdaki, weblog, sitio, web, sito, strony, serwisu, автора, автор, блога, блоге, сайта, сайте, блогу, сайту, المدونة, مدونة, الموقع, الكاتب, situs, penulis, trang web, tác giả, ब्लॉग, साइट, लेखक, ブログ, サイト, 博客, 网站, 網站, 部落格, 作者, 블로그, 블로그의, 사이트, 작가, 작가의, bloggen, webbplatsen, nettstedet, blogin, blogilta, sivuston, blogja, oldal, blogului, site ului, ιστολόγιο, ιστολογίου, وبلاگ, سایت, บล็อก, เว็บไซต์'
  ],
  period: [
    'week, day, today, month, weekly, woche, tages, heute, monat, monats, wochen, semaine, jour, mois, semana, día, hoy, mes, dia, hoje, mês, settimana, giorno, oggi, mese, vandaag, maand, dag, tydzień, tygodniu, tygodnia, dziś, miesiąca, miesiącu, dnia, неделю, неделе, недели, день, дня, сегодня, месяц, месяца, тиждень, тижня, сьогодні, місяць, дня',
    'haftanın, hafta, günün, bugün, ayın, الأسبوع, اليوم, الشهر, minggu, hari, bulan, pekan, tuần, ngày, hôm nay, tháng, हफ्ते, सप्ताह, आज, महीने, 今週, 今日, 本日, 今月, 週間, 本周, 本週, 今天, 本月, 周, 週, 주, 오늘, 이달, 주간, veckan, veckans, idag, ukens, uken, ugens, viikon, tänään, týdne, týden, dnes, héten, hét, ma, săptămânii, azi, εβδομάδας, σήμερα, هفته, امروز, วันนี้, สัปดาห์',
    'dag'
  ],
  /** The text, or its page. */
  piece: [
    'article, articles, story, stories, piece, post, page, text, entry, items, pieces, texts, artikel*, beitrag, beitrags, beiträge, text, texte, texts, seite, meldung, meldungen, papier, billet, nota, notas, artículo*, texto, textos, página, pieza, noticia, noticias, entrada, entradas, artigo*, matéria, matérias, notícia, notícias',
    'pezzo, pezzi, articolo, articoli, testo, testi, pagina, notizia, notizie, stuk, stukken, verhaal, tekst, teksten, bericht, berichten, tekst*, artykuł*, stron*, wpis, wpisy, текст, текста, тексты, статья, статью, статьи, статьей, заметка, заметку, заметки, материал, материала, материалы, страница, страницу, страницы, новость, новости',
    'статті, стаття, статтю, замітка, замітку, замітки, матеріал, матеріалу, матеріали, сторінка, сторінку, сторінки, новину, новини, тексту, yazı, yazıyı, yazıya, yazının, yazıları, haber, haberi, habere, haberin, haberleri, sayfa, sayfayı, sayfanın, sayfa, makale, makaleyi, makaleye, المقال*, مقال, مقالات, الخبر, أخبار, الأخبار, الصفحة, الموضوع, موضوعات',
    'tulisan, artikel, halaman, berita, bài, bài viết, trang, tin, लेख, लेख को, खबर, खबर को, खबरें, ख़बर, ख़बरें, पेज, पृष्ठ, 記事, 話, ページ, ニュース, 文章, 本页, 本頁, 页面, 頁面, 网页, 網頁, 新闻, 新聞, 报道, 報導, 글, 글을, 글에, 기사, 기사를, 기사에, 페이지, 쪽, 뉴스, 포스트, 게시글, 게시물',
    'artikeln, sidan, inlägg, inlägget, saken, siden, innlegg, innlegget, artiklen, artikkelen, artikkeli, artikkelin, sivu, sivun, juttu, juttua, jutun, článek, článku, články, stránku, stránky, stránka, cikk, cikket, cikkek, oldal, oldalt, articol, articolul, articole, pagina, paginii, άρθρο, άρθρα, σελίδα, σελίδας, مقاله, مطلب, مطالب, صفحه, บทความ, หน้า, ข่าว',
    '본 글, 본 기사, 본 뉴스, 본 콘텐츠, 보는 글, 보는 기사, 보는 뉴스, popular stories, popular articles, popular posts',
    'posts, entradas, publicaciones, billets, publications, postagens, publicações, berichten, posty, posta, записи, сообщения, публикации, публікації, дописи, yayınlar, kayıtlar, المشاركات, مشاركات, التدوينات, postingan, pos, bài đăng, पोस्ट, 投稿, エントリー, 博文, 贴文, 貼文, 게시물, 글들, 포스트, 포스팅, inlägg, innlegg, indlæg, julkaisut, příspěvky, bejegyzések, bejegyzés, postări, αναρτήσεις, نوشته ها, โพสต์'
  ],
  /** Verbs of passing it on. */
  pass: [
    'send, forward, share, pass, recommend, schick, schicke, schicken, senden, weitersagen, weiterleiten, teilen, empfehlen, empfiehl, weiterempfehlen, envoyer, envoyez, partager, partagez, transmettre, transférer, faire suivre, recommander, recommandez',
    'envía, envíe, enviar, envíale, comparte, comparta, compartir, pasa, pasar, recomienda, recomendar, reenviar, envie, compartilhe, compartilhar, partilhe, partilhar, indique, indicar, recomende, invia, inviare, manda, condividi, condividere, inoltra, consiglia, stuur, delen, doorsturen, sturen',
    'wyślij, udostępnij, poleć, prześlij, podziel się, отправить, отправьте, поделиться, поделитесь, переслать, перешлите, рассказать, расскажите, надіслати, надішліть, поділитися, поділіться, розповісти, розкажіть, gönder, gönderin, paylaş, paylaşın, tavsiye et, أرسل, أرسلي, شارك, إرسال, مشاركة, انشر',
    'kirim, kirimkan, bagikan, teruskan, gửi, chia sẻ, भेजें, 送る, 送信, シェア, 共有, 教える, 知らせる, 发给, 发送, 分享, 转发, 推荐, 傳給, 傳送, 轉寄, 轉發, 推薦, 보내기, 보내, 공유, 공유하기, 전하기, 추천하기, 알리기, 추천, skicka, tipsa, send, lähetä, jaa, pošlete, poslat, sdílet, sdílejte, küldd, küldés, megosztás, oszd meg, trimite, distribuie, στείλτε, στείλε, κοινοποίησε, بفرستید, ارسال, ส่ง, แชร์',
    'tell a friend, tell your friends, teile diesen, teile diese, teile den, deel dit, deel deze, dela med, del med, tips en venn, tips en ven, शेयर करें, शेयर कीजिए, साझा करें'
  ],
  friend: [
    'friend, friends, freund, freunde, freunden, freundin, ami, amis, amie, amigo, amigos, amiga, amigas, amico, amica, amici, vriend, vrienden, vriendin, znajomemu, znajomym, znajomymi, przyjacielowi, przyjaciołom, другу, друзьям, друзьями, другові, друзям, arkadaşına, arkadaşınıza, arkadaşlarına, arkadaşlarınla, arkadaşlarınıza, صديق, صديقك, أصدقائك, الأصدقاء, أصدقاءك',
    'teman, temanmu, kawan, bạn bè, bạn, मित्र, मित्रों, दोस्त, दोस्तों, 友だち, 友達, 友人, 朋友, 好友, 친구, 친구에게, 친구들에게, 지인에게, 지인, vän, vänner, venn, venner, ven, ystävälle, ystäville, příteli, přátelům, kamarádovi, barátnak, barátodnak, barátaiddal, prieten, prieteni, unui prieten, prietenilor, φίλο, φίλους, دوست, دوستان, เพื่อน',
    'tell a friend, tell your friends, tips en venn, tips en ven'
  ],
  copy: [
    'copy, kopieren, kopiere, copier, copiez, copiar, copia, copiare, copie, kopieer, kopiëren, kopiuj, skopiuj, скопировать, копировать, скопіювати, копіювати, kopyala, kopyalayın, نسخ, انسخ, salin, sao chép, कॉपी, コピー, 复制, 複製, 복사, 복사하기, kopiera, kopier, kopioi, kopírovat, zkopírovat, másolás, másolása, copiază, αντιγραφή, کپی, คัดลอก',
    'obtenir, obtener, obter, ottieni, получить, отримати, प्राप्त, 取得, 获取',
    'get link, get the link, get a link, nhận đường liên kết, nhận liên kết'
  ],
  address: [
    'link, links, url, address, adresse, lien, clipboard, zwischenablage, presse papiers, portapapeles, área de transferência, appunti, klembord, schowka, буфер, обміну, обмена, pano, panoya, enlace, dirección, endereço, collegamento, indirizzo, adres, adresu, odnośnik, ссылку, ссылка, адрес, посилання, адресу, адреса, bağlantı, bağlantıyı, bağlantısı*, adresi, adresini, linki',
    'رابط, الرابط, عنوان, tautan, alamat, liên kết, đường dẫn, đường liên kết, địa chỉ, लिंक, पता, リンク, アドレス, 链接, 連結, 网址, 網址, 地址, 주소, 링크, 주소를, 링크를, länk, länken, adress, lenke, lenken, linkki, linkin, osoite, osoitteen, odkaz, adresu, hivatkozás, legătura, legătură, linkul, adresa, σύνδεσμο, σύνδεσμος, διεύθυνση, لینک, نشانی, ลิงก์',
    'get link, get the link, get a link, nhận đường liên kết, nhận liên kết'
  ],
  size: [
    'enlarge, bigger, larger, smaller, increase, decrease, reduce, vergrößern, verkleinern, größer, kleiner, agrandir, réduire, augmenter, diminuer, agrandar, aumentar, reducir, disminuir, ampliar, diminuir, reduzir, ingrandisci, ingrandire, riduci, ridurre, aumenta, diminuisci, vergroten, verkleinen, vergroot, verklein, groter, kleiner',
    'powiększ, pomniejsz, zmniejsz, zwiększ, увеличить, уменьшить, крупнее, мельче, збільшити, зменшити, büyüt, küçült, büyütün, تكبير, تصغير, perbesar, perkecil, phóng to, thu nhỏ, बड़ा, छोटा, 大きく, 小さく, 拡大, 縮小, 放大, 缩小, 키우기, 줄이기, 크게, 작게, 확대, 축소, förstora, förminska, større, mindre, suurenna, pienennä, zvětšit, zmenšit, nagyítás, kicsinyítés, mărește, micșorează, μεγέθυνση, σμίκρυνση, μεγαλύτερα, بزرگ, کوچک, ขยาย',
    '大小, 调整, 調整'
  ],
  letters: [
    'text, letters, font, schrift, schriftgröße, buchstaben, texte, caractères, police, letra, letras, fuente, texto, fonte, carattere, caratteri, testo, letters, lettergrootte, tekst, czcionka, czcionkę, шрифт, шрифта, текст, буквы, шрифту, yazı, yazıyı, yazıları, harf, harfleri, font, الخط, النص, huruf, teks, chữ, cỡ chữ',
    'अक्षर, फ़ॉन्ट, फॉन्ट, टेक्स्ट, 文字, 文字サイズ, 字号, 字號, 字级, 字級, 字体, 字體, 글자, 글씨, 글자크기, 글꼴, texten, textstorlek, bokstäver, teksten, bokstaver, tekstiä, tekstin, písmo, text, betűméret, betűk, szöveg, textul, fontul, literele, γράμματα, κείμενο, γραμματοσειρά, متن, ตัวอักษร',
    'font size, text size, type size, taille du texte, taille de police, tamaño de letra, tamaño de la letra, tamaño del texto, tamanho da letra, tamanho do texto, dimensione del testo, dimensioni testo, rozmiar tekstu, rozmiar czcionki, размер шрифта, размер текста, розмір шрифту, yazı boyutu, حجم الخط, حجم النص, ukuran huruf, ukuran teks'
  ],
  rate: [
    'rate, bewerten, bewerte, noter, notez, évaluer, évaluez, valora, valorar, califica, calificar, puntúa, avalie, avaliar, valuta, valutare, dai un voto, beoordeel, beoordelen, waardeer, oceń, оценить, оцените, оцініть, оцінити, puan, puanla, oyla, قيم, قيّم, تقييم, beri nilai, đánh giá',
    'रेटिंग, रेट, 評価, 打分, 评分, 評分, 点评, 별점, 평가, 평가하기, 매기기, betygsätt, vurder, bedøm, arvioi, anna arvosana, ohodnoťte, hodnotit, értékeld, értékelés, evaluează, votează, βαθμολογήστε, αξιολογήστε, امتیاز, ให้คะแนน',
    'puan ver, puan verin, oy ver, oy verin'
  ],
  /** Verbs of showing what is folded. */
  show: [
    'show, view, display, expand, anzeigen, zeigen, einblenden, afficher, voir, mostrar, mostra, mostrare, vedi, toon, tonen, bekijk, pokaż, rozwiń, показать, показати, göster, görüntüle, عرض, إظهار, tampilkan, hiện, hiển thị, दिखाएं, दिखाएँ, 表示, 显示, 顯示, 查看, 展开, 展開, 보기, 펼치기, visa, vis, näytä, zobrazit, mutasd, arată, afișează, εμφάνιση, نمایش, แสดง'
  ],
  hide: [
    'hide, close, dismiss, ausblenden, schließen, masquer, fermer, cacher, ocultar, cerrar, esconder, fechar, nascondi, nascondere, chiudi, chiudere, verberg, verbergen, sluit, sluiten, ukryj, zamknij, скрыть, закрыть, убрать, приховати, сховати, закрити, gizle, kapat, إخفاء, إغلاق, أغلق, sembunyikan, tutup, đóng, छिपाएं, छिपाएँ, बंद, 閉じる, 非表示, 关闭, 關閉, 隐藏, 隱藏, 닫기, 숨기기',
    'dölj, stäng, skjul, lukk, luk, piilota, sulje, skrýt, zavřít, elrejtés, bezárás, ascunde, închide, απόκρυψη, κλείσιμο, بستن, ปิด',
    'ẩn thông báo, ẩn tin nhắn, ẩn quảng cáo'
  ],
  banner: [
    'message, notice, banner, popup, menu, hinweis, meldung, message, avis, bandeau, aviso, mensaje, anuncio, mensagem, anúncio, messaggio, avviso, bericht, melding, komunikat, wiadomość, powiadomienie, сообщение, уведомление, меню, баннер, повідомлення, сповіщення, mesajı, bildirimi, reklamı, menüyü',
    'الرسالة, الإشعار, الإعلان, القائمة, pesan, pemberitahuan, iklan, thông báo, quảng cáo, संदेश, सूचना, メッセージ, お知らせ, 広告, メニュー, 消息, 提示, 弹窗, 訊息, 메시지, 알림, 팝업, 배너, 메뉴, meddelande, meddelandet, meldingen, beskeden, viesti, zprávu, üzenet, mesajul, μήνυμα, پیام, ข้อความ',
    'ẩn thông báo, ẩn tin nhắn, ẩn quảng cáo'
  ]
} as const
