/** The words of labels and notices (advertising, cookies, paywalls), as in `call-words.ts`. */
export const noticeWords = {
  /** Says that a reader may read on. */
  onward: [
    'continue, continues, continued, continue reading, keep reading, read on, scroll, reading, unlock, read more, read the full, full story, full article, full access, skip, sigue leyendo, seguir leyendo, continuar leyendo',
    'continúa, continua, continuar, leyendo, continue lendo, continuar lendo, continua após, lendo, ler mais, lire la suite, suite, poursuivre, continuer, lire, weiterlesen, weiter, lesen, geht weiter, continua a leggere, prosegue, continuare, leggere, leggi',
    'lees verder, verder lezen, verder, gaat verder, loopt door, lezen, czytaj dalej, dalsza część, ciąg dalszy, dalszy ciąg, dalej, reszta tekstu, czytać, продолжение, читать дальше, читать далее, прочитать, читайте, продолжить, дальше, читати далі, далі, продовження, прочитати',
    'devamı*, okumaya devam, okumak, تابع القراءة, لمتابعة, متابعة القراءة, lanjutkan, lanjut, baca, membaca, đọc tiếp, xem tiếp, tiếp tục, 继续阅读, 繼續閱讀, 往下閱讀, 下滑閱讀, 阅读全文, 閱讀全文, 查看全文, 解锁全文, 解鎖全文, 全文, 未完, 続きを読む, 続き, 続きます, 続く, お読みいただけ, 계속*, 이어집니다, 이어*',
    'fortsätter, fortsetter, fortsætter, läs vidare, les videre, læs videre, jatkuu, folytat*, pokračuje, pokračov*, continuă, συνεχίζεται'
  ],
  /** Below, after: where a text goes on. */
  below: [
    'below, after, under, down, bajo, después, tras, abaixo, após, depois, dessous, après, nach, unter, unten, unterhalb, sotto, dopo, onder, na, pod, poniżej, po, под, после, ниже, після, нижче, aşağıda, sonra, بعد, أسفل, di bawah, setelah, bên dưới, sau, 下に, 後に, 下方, 아래*, under, efter, etter, alla, jälkeen, után, alatt'
  ],
  /** Names of an advertisement. */
  ad: [
    'advertisement*, advertisment, advertising, advert, adverts, ad, ads, sponsored, paid content, paid post, promoted, advertorial, partner content, anzeige, anzeigen, werbung, werbeanzeige*, gesponsert*, publicidad, anuncio*, patrocinad*, contenido patrocinado',
    'publicidade, anúncio*, propaganda, publi, publicité, publicités, annonce*, sponsorisé*, pubblicità, annuncio, annunci, sponsorizzat*, messaggio promozionale, advertentie*, gesponsord*, reclame, reklam*, sponsorowan*, реклам*, на правах рекламы, спонсорск*, партнерский материал',
    'sponsorlu, ilan, إعلان*, الإعلان, الإعلانات, محتوى ممول, محتوى مدفوع, iklan, pariwara, quảng cáo, tài trợ, 广告, 廣告, 推广, 推廣, 赞助, 贊助, 広告, スポンサー*, スポンサードリンク, 광고*, 스폰서*, विज्ञापन, प्रायोजित',
    'annons, annonser, annonce, mainos*, hirdetés*, inzerce, publicitate, reclamă, διαφήμιση, פרסומת, تبلیغات, โฆษณา'
  ],
  /** Names that stand alone over an advertisement, and are no heading of anything else. */
  label: [
    'advertisement, advertisements, advertisment, advert, anzeige, werbung, publicidad, publicidade, publicité, pubblicità, advertentie, reklama, реклама, iklan, quảng cáo, 広告, 广告, 廣告, 광고, विज्ञापन, โฆษณา, إعلان, annons, annonse, mainos, hirdetés, inzerce, διαφήμιση, スポンサーリンク, スポンサードリンク, reklam, publicitate, sponsored links'
  ],
  /** Names what is read, and nothing but this text. */
  article: [
    'article, articles, story, stories, content, post, posts, text, page, piece, archive, episode, artículo*, contenido*, nota, noticia, texto, artigo*, conteúdo*, matéria, contenu*, texte, publication, artikel*, beitrag*, inhalt*, articolo, articoli, contenuto, contenuti, testo, storia',
    'stuk, tekst, verhaal, artykuł*, treść, treści, materiał*, tekstu, стать*, материал*, текст*, публикаци*, контент*, статт*, матеріал*, haber*, yazı*, içerik*, makale*, المقال*, المحتوى, هذا الخبر, berita, konten, tulisan, bài viết, nội dung',
    '本文, 文章, 此文, 記事, 投稿, コンテンツ, 기사*, 콘텐츠*, लेख, खबर, artikeln, artikkel*, juttu, artikkeli, cikk*, článek, články, articol*, άρθρο'
  ],
  cookie: [
    'cookie*, cookies, kuki*, çerez*, куки*, кукі*, ciastecz*, galletas, クッキー*, 쿠키*, ملفات تعريف الارتباط, الكوكيز, كوكيز, कुकी*, כוגיות, eväste*, süti*, informasjonskapsler, kolačić*, คุกกี้'
  ],
  /** Says that something is used or set. */
  use: [
    'use, uses, used, using, set, sets, store, stores, place, places, utiliza*, usa, usan, usamos, usar, emplea*, uso, utilizzo, utilise*, utilisons, utilisation, verwende*, nutz*, benutz*, setzt, setzen, einsatz, erleichtern, verwendung, utilizza*, usiamo, gebruik*, używa*, korzysta*, wykorzyst*',
    'использу*, применя*, використову*, kullan*, يستخدم, نستخدم, تستخدم, استخدام, menggunakan, pakai, sử dụng, 使用, 利用, 사용*, 이용*, उपयोग, använder, bruker, bruger, anvender, käyttää, käytämme, használ*, používá*, používame, utilizăm, utilizează, χρησιμοποι*, ใช้'
  ],
  /** Names the site that speaks. */
  site: [
    'usamos, utilizamos, empleamos, usiamo, utilizziamo, używamy, korzystamy, используем, використовуємо, kullanıyoruz, نستخدم, käytämme, utilizăm, používáme, this website, this web site, this site, this web, our website, our site, the website, the site, this service, website uses, site uses, este sitio*, esta web, este site, nuestro sitio, nuestra web, ce site, notre site, diese website, diese webseite, diese seite, dieser website, dieser webseite, dieser seite, unsere website',
    'unserer website, unserer webseite, unsere webseite, unserer dienste, questo sito, il nostro sito, nostro sito, deze website, deze site, onze website, ta strona, ten serwis, ta witryna, serwis, strona, этот сайт, сайт, сайта, сайте, наш сайт, сайтом, цей сайт, сайту, bu site*, bu web*, sitemiz*, هذا الموقع, موقعنا',
    'situs ini, situs web ini, trang web này, 本网站, 本網站, 本站, 此网站, 当サイト, 当ウェブサイト, このサイト, このウェブサイト, 当ページ, 本サイト, 사이트*, 웹사이트*, यह वेबसाइट, यह साइट, denna webbplats, den här webbplatsen, dette nettstedet, denne siden, dette websted, tämä sivusto, ez az oldal, a weboldal, tato stránka, acest site'
  ],
  /** Says that somebody agrees. */
  consent: [
    'agree, agrees, agreeing, agreed, accept, accepts, accepting, acceptance, consent, consenting, constitutes, assume you re, assume that you, opt out, acepta*, aceptas, acepto, consiente*, concorda*, aceita*, aceito, acceptez, accepter, j accepte, consentez, acceptation, akzeptiere*, zustimm*, stimmen, stimme, stimmst, einverstanden',
    'accetti, accetta, accetto, acconsent*, accettare, accepteert, akkoord, gaat u, instemm*, zgadzasz, zgodę, akceptuj*, wyrażasz, соглаша*, согласи*, согласен, принимаете, принимаю, погоджу*, приймаєте, kabul, onay*, توافق, أوافق, موافق*, بقبول, setuju, menyetujui, đồng ý, 同意, 동의*, सहमत, godkänner, samtykker, accepterer, godtar, hyväksy*, elfogad*, souhlas*, acceptați, accepți, αποδέχεστε'
  ],
  /** Opens the sentence in which a reader agrees: by doing something. */
  by: [
    'by continuing, by using, by clicking, by signing, by subscribing, by registering, by submitting, by entering, by providing, by creating, by browsing, by visiting, by accessing, by closing, by joining, use of, use of and, registration on, if you continue, al continuar, al navegar, al hacer clic, al suscribir*, al registrar*, al usar',
    'al utilizar, si continúa*, si sigue*, ao continuar, ao navegar, ao utilizar, ao usar, ao clicar, ao inscrever, ao assinar, ao se, en poursuivant, en continuant, en cliquant, en vous, en naviguant, en utilisant, durch die nutzung, mit der nutzung, durch die weitere, wenn sie, indem sie, durch klick*, mit dem klick, mit der anmeldung, mit ihrer anmeldung',
    'mit deiner anmeldung, proseguendo, continuando, cliccando, iscrivendoti, utilizzando, navigando, door verder, door gebruik, door te, door je, door u, als u, klikając, korzystając, kontynuując, zapisując, pozostając, продолжая, нажимая, используя, подписываясь, оставаясь, регистрируясь, продовжуючи, натискаючи, користуючись, devam ed*, tıklayarak',
    'abone olarak, باستخدامك, بمتابعة, بالاستمرار, dengan melanjutkan, dengan menggunakan, dengan mendaftar, bằng cách, bằng việc, 继续浏览, 繼續瀏覽, 继续使用, 繼續使用, 继续访问, 点击同意, このまま, 引き続き, 続行すると, 계속 이용, 계속 사용, 가입하면, genom att, ved å, ved at, jatkamalla'
  ],
  terms: [
    'terms, conditions, policy, policies, privacy, user agreement, terms of use, gdpr, condiciones, términos, política*, privacidad, termos, condições, privacidade, politique*, confidentialité, cgu, cgv, nutzungsbedingungen, datenschutz*, agb, privatsphäre*, informativa, condizioni, termini, voorwaarden, privacybeleid, privacyverklaring',
    'regulamin*, polityk*, prywatności, услови*, политик*, конфиденциальност*, соглашени*, умов*, політик*, конфіденційн*, koşul*, gizlilik*, şart*, شروط, الشروط, سياسة, الخصوصية, syarat, ketentuan, kebijakan, điều khoản, chính sách, 条款, 條款, 隐私, 隱私, 政策, 利用規約, プライバシーポリシー, 약관*, 개인정보*, शर्तों, नीति, villkor*, vilkår*, ehdot, feltétel*, podmínk*'
  ],
  subscriber: [
    'subscriber*, members, member, paying readers, account, suscriptor*, socio*, socia, assinante*, abonné*, abonnent*, mitglieder*, abo, abonnement, abonnements, konto, abbonat*, abbonamento, abonnee*, prenumerator*, subskrybent*, subskrypcj*, prenumerat*, подписчик*, подписка, подписки, подписку, передплатник*, передплат*, abonelere, aboneler*, abone misiniz, üyeler*',
    'المشترك*, مشترك, للمشتركين, pelanggan, người đăng ký, thuê bao, 会员, 會員, 有料, 付费, 付費, 订户, 訂戶, 会員限定, 有料会員, 유료*, 구독자*, 회원*, prenumerant*, abonnenter, tilaaj*, előfizet*, předplatitel*, abonaț*',
    'leden, anggota, thành viên, सदस्य*, सब्सक्राइबर*, συνδρομητές, συνδρομητών, مشترکان, مشترکین, สมาชิก'
  ],
  login: [
    'log in, login, sign in, signin, log on, inicia sesión, inicie sesión, iniciar sesión, ingresa, accede, faça login, fazer login, entrar, iniciar sessão, connectez vous, se connecter, connexion, einloggen, anmelden, melden sie sich an, loggen sie, accedi, effettua il login, inloggen, log in, zaloguj, войдите, войти, увійдіть, увійти, giriş yap*, oturum aç*',
    'تسجيل الدخول, سجل الدخول, masuk, đăng nhập, 登录, 登錄, 登入, ログイン, 로그인*, लॉगिन, logga in, logg inn, log ind, kirjaudu, jelentkezz*, bejelentkez*, přihlas*, conectează*, σύνδεση'
  ],
  only: [
    'only, exclusive, exclusively, reserved, solo, sólo, exclusivo*, exclusiva*, reservado*, apenas, somente, réservé*, exclusivement, uniquement, nur, exklusiv, vorbehalten, riservat*, esclusiv*, alleen, exclusief, tylko, wyłącznie, только, исключительно, тільки, лише, sadece, özel*, yalnızca, فقط, حصري*, hanya, khusus, chỉ dành, 仅限, 僅限, 专属, 專屬, 专享, 限定, 限, 전용*, 전용입니다, केवल, endast, bara, kun, vain, csak, pouze, doar',
    '仅供, 僅供, 只供, 只有, のみ, だけ, 회원만, 구독자만, 유료회원만, 독자만, só para, só a, kizárólag, jen pro, μόνο, فقط برای, เฉพาะ'
  ],
  already: [
    'already, ya eres, ya tienes, ya es, já é, já tem, já sou, déjà, bereits, schon, sei già, hai già, già, al abonnee, heb je al, bent u al, ben je al, reeds, masz już, jesteś już, już, уже, вже, zaten, بالفعل, sudah, đã là, đã có, 已经是, 已是, 已有, すでに, 既に, 이미, पहले से, redan, allerede, onko sinulla, már, máte'
  ],
  /** What a reader does not see yet. */
  rest: [
    'the rest, the remainder, den rest, der rest, le reste, la suite, el resto, o resto, o restante, il resto, il seguito, de rest, het vervolg, reszta, resztę, остальное, остальная часть, продолжение, решта, продовження, gerisi, geri kalanı, devamı, بقية, باقي, sisanya, selengkapnya, phần còn lại, बाकी, शेष, 残り, 続き, 剩余, 剩餘, 其余, 其餘, 余下, 나머지*, resten, loput, zbytek, a többi, restul, η συνέχεια, το υπόλοιπο, بقیه, ส่วนที่เหลือ'
  ],
  /** How much is left to read for nothing. */
  quota: [
    'free articles, free article, free stories, article limit, articles left, articles remaining, article remaining, stories left, free trial, artículos gratis, artículos gratuitos, límite de artículos, artigos gratuitos, artigos grátis, limite de, matérias gratuitas, articles gratuits, il vous reste, kostenlose artikel, freie artikel, articoli gratuiti, gratis artikelen, darmowych artykułów, pozostało',
    'бесплатных статей, бесплатные статьи, осталось, безкоштовних статей, ücretsiz makale, ücretsiz haber, مقالات مجانية, artikel gratis, bài viết miễn phí, 剩余, 剩餘, 还剩, 免费阅读, 免費閱讀, 残り, 無料記事, 무료 기사'
  ],
  /** A share of what a shop sells. */
  commission: [
    'commission*, compensation, comisión, comisiones, comissão, comissões, provision*, commissione*, commissioni, commissie*, prowizj*, комисси*, комісі*, komisyon*, عمولة, komisi, hoa hồng, 佣金, 返佣, 手数料, 報酬, 수수료*, कमीशन, provisjon*, palkkio*, jutalék*, provize, comision*, προμήθεια'
  ],
  /** Links that pay. */
  affiliate: [
    'affiliate*, amazon associate*, associates program, amazon partner*, afiliad*, affilié*, affiliation, affiliate link*, affiliazione, affiliat*, afiliacyjn*, партнерские ссылки, партнерских ссыл*, партнерські посилання, satış ortaklığı, afiliasi, tiếp thị liên kết, アフィリエイト*, アソシエイト, 제휴*, 파트너스*, partnerlink*, werbelink*, provisions link*, mainoslink*, adlink*, annonslänk*, reklamelink*, reclamelink*, annonselenke*',
    'paid links, sponsored links, gesponserte links, bezahlte links, liens sponsorisés, liens rémunérés, enlaces patrocinados, enlaces pagados, links patrocinados, links pagos, link sponsorizzati, link a pagamento, gesponsorde links, płatne linki, linki sponsorowane, рекламные ссылки, рекламних посилань, рекламні посилання, reklam bağlantı*, sponsorlu bağlantı*, روابط إعلانية, روابط ممولة, tautan berbayar, tautan sponsor, liên kết tài trợ, प्रायोजित लिंक, 広告リンク, プロモーションを含み, 广告链接, 推广链接, 廣告連結, 推廣連結, 광고 링크*, 협찬 링크*'
  ],
  earn: [
    'earn*, receive*, get, paid, make a, ganar, ganamos, recibir*, recibimos, percibir, obtener, receber*, ganhar, recebemos, ganhamos, toucher, percevoir, percevons, recevoir, recevons, gagner, erhalten, erhält, bekommen, bekommt, verdienen, verdient, guadagn*, ricev*, ontvang*, verdien*, otrzym*, zarob*, zarabia*, получ*, заработ*, отрим*, kazan*, elde ed*, نحصل, نكسب, mendapat*, menerima, nhận*, 获得, 获取, 賺取, 得る, 得て, 受け取, 受領, 받*, 제공받*, प्राप्त, får, tjener, saamme, kapunk, získat'
  ],
  buy: [
    'buy, purchase, purchases, purchasing, shop, shopping, links, link, products, compras, compra*, enlace*, comprar, link*, lien*, achet*, achat*, kauf*, einkauf*, bestell*, acquist*, compri, koopt, kopen, aankoop*, kupi*, zakup*, linki, ссылк*, покупк*, купит*, посилання*, satın, bağlantı*, الشراء, روابط, الروابط, membeli, beli, tautan, mua, liên kết, 购买, 購買, 链接, 連結, 購入, リンク, 구매*, 링크*, 활동*, köp*, kjøp*, køb*, ostat',
    'werbelink*, partnerlink*, reclamelink*, mainoslink*, adlink*, annonslänk*, reklamelink*, annonselenke*, paid links, sponsored links, gesponserte links, bezahlte links, liens sponsorisés, liens rémunérés, enlaces patrocinados, enlaces pagados, links patrocinados, links pagos, link sponsorizzati, link a pagamento, gesponsorde links, płatne linki, linki sponsorowane, рекламные ссылки, рекламних посилань, рекламні посилання, reklam bağlantı*, sponsorlu bağlantı*, روابط إعلانية, روابط ممولة, tautan berbayar, tautan sponsor, liên kết tài trợ, प्रायोजित लिंक, 広告リンク, 广告链接, 推广链接, 廣告連結, 推廣連結, 광고 링크*, 협찬 링크*'
  ]
} as const
