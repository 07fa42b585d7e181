/**
 * The words of calls (`Sign up for our newsletter`), by what they do in one, in all languages at once. `*` ends a word whose
 * endings vary. Written as one writes them: the lexicon folds case and accents, and takes hyphen and apostrophe for a space.
 * Of verbs only what addresses a reader (imperatives, and infinitives of buttons): `subscribed` tells a story.
 */
export const callWords = {
  /** Verbs of subscribing, which need little else. */
  subscribe: [
    'subscribe, signup, suscríbete, suscríbase, suscríbanse, suscribirse, suscribirte',
    'assine, assinar, subscreva, subscreve, abonnez vous, abonne toi',
    's abonner, je m abonne, en vous abonnant, en t abonnant, suscribiéndote, suscribiéndose, iscrivendoti, iscrivendovi, abonnieren, abonniere, abonniert, abonnier',
    'abbonati, abbonatevi, abonneer, abonneren',
    'zaprenumeruj, prenumeruj, subskrybuj, zasubskrybuj, подпишитесь, подписывайтесь, подпишись',
    'подписывайся, подписаться, оформите подписку, підпишіться, підписуйтесь, підписуйтеся, підпишись, підписуйся, підписатися, підписатись, передплатіть',
    'abone ol*, اشترك, اشتركوا, اشتركي, الاشتراك في, berlangganan, langganan, langgan, 订阅, 訂閱, 購読, 구독*',
    'सब्सक्राइब, prenumerera, abonner, abonnér, tilaa, iratkozz*, feliratkoz*, přihlaste se k, odebírejte, abonează te, abonați vă',
    'συνδρομή, مشترک شوید'
  ],
  /** Verbs of registering, which events and offices want, too. */
  enrol: [
    'sign up, opt in, apúntate, inscríbete, inscríbase, regístrate, regístrese, inscreva se, inscreve te, cadastre se, inscrivez vous, inscris toi, je m inscris, melde dich, melden sie sich, meldet euch, jetzt anmelden, kostenlos anmelden, iscriviti, iscrivetevi, iscriversi, schrijf je, schrijf u, inschrijven, meld je, meld u, zapisz się, kaydol*, سجل في, đăng ký, 登録, 友だち追加, 友達追加, チャンネル登録, tilmeld*, anmäl dig, meld deg, εγγραφείτε, εγγραφή στο, הירשמו, הירשם, สมัครรับ, สมัครสมาชิก'
  ],
  /** Verbs of following and joining: they want a channel or a network. */
  follow: [
    'follow, join, like us, like our, find us, connect with, watch us, listen to us, chat with us, add us, síguenos, síguelo, siga, sigue, seguinos, seguir',
    'únete, únase, sumate, súmate, encuéntranos, siga nos, segue nos, siga a, participe, entre no, entre na, entre em nosso, junte se, acompanhe, curta, faça parte',
    'suivez, suivre, suis nous, rejoignez, rejoins, retrouvez, folgen, folge, folgt, besuchen sie uns, besuche uns, werden sie fan, werde fan, seguici, segui, seguite',
    'unisciti, entra nel, volg, volgen, like ons, śledź, obserwuj, polub, dołącz, подписывайтесь на, следите за, читайте нас, присоединяйтесь, присоединяйся, вступайте',
    'слідкуйте за, стежте за, приєднуйтесь, приєднуйтеся, читайте нас, takip ed*, takip et*, katılın, katıl, تابعنا*, تابعونا, تابعوا, تابع, انضم, انضموا, شاركنا',
    'ikuti, ikuti kami, gabung, bergabung*, theo dõi, kết nối với, tham gia, 关注, 關注, 追蹤, 加入, 扫码, 掃碼, 扫描二维码, 长按, 按讚, フォロー, 友だち追加, 友達追加, チャンネル登録, 팔로우*',
    'फॉलो, जुड़ें, जुड़िए, följ, følg, seuraa, kövess*, sledujte, urmărește*, urmăriți*, ακολουθήστε, עקבו, دنبال کنید, ติดตาม'
  ],
  /** Weaker verbs: they want the medium and whose it is. */
  act: [
    'get, grab, download, install, receive, read, explore, check out, visit, listen, watch, take, tell, enter, join, sign, register, become, type, introduce, introduzca, digite, saisissez, entrez, gib deine, geben sie, inserisci, voer je, podaj, wpisz, укажите, введите, вкажіть, введіть, masukkan, nhập',
    'fill, send us, discover, click below, click the link, click to, clique, cliquez, clicca, klik, kliknij, нажмите, жмите, натисніть, тисніть, access, activate, turn on, enable, scan',
    'descarga, descargue, descárgate, recibe, reciba, visita, visite, escucha, baixe, baixar, receba, recebe, descarregue, transfira, acesse, ouça, ative, clique',
    'téléchargez, télécharge, télécharger, recevez, reçois, recevoir, écoutez, découvrez, profitez, activez, laden sie, lade, hole, holen sie, hol dir, hören sie',
    'erhalten sie, erhalte, sichern sie, sichere dir, herunterladen, downloaden, installieren, installiere, lesen sie, testen sie, scarica, scaricate, ricevi, ascolta',
    'attiva, scopri, ontvang, ontdek, luister, krijg, pobierz, odbieraj, otrzymuj, ściągnij, słuchaj, скачайте, скачать, скачивайте, загрузите, установите, получайте',
    'получите, слушайте, смотрите, завантажте, завантажуйте, отримуйте, встановіть, indirin, indir, yükleyin, alın, حمل, حملوا, تحميل, احصل, استمع, unduh, dapatkan',
    'dengarkan, simak, simaklah, kunjungi, tải, nhận, 下载, 下載, 打开, 打開, 点击, 點擊, 获取, ダウンロード, インストール, チェック, 受け取る, 다운로드*, 설치*, 받아보*, 만나보*, 추가*, 신청*, डाउनलोड, पाएं, ladda ner, hämta',
    'last ned, få, hent, lataa, töltsd, stáhněte, descarcă, descărcați, κατεβάστε, הורידו, ดาวน์โหลด'
  ],
  /** Verbs of giving. */
  give: [
    'donate, chip in, consider making, consider supporting, consider giving, consider contributing, consider subscribing, consider chipping in, consider helping, consider a donation, consider donating, consider becoming, make a contribution, make a tax deductible, become a member, become a supporter, become a patron, buy me, buy us, help us, help keep, help fund, make a donation, give today',
    'apóyanos, dona, haz una donación, hazte socio, hazte socia, doe, faça uma doação, faites un don, aidez nous',
    'devenez membre, devenez adhérent, hazte miembro, torne se membro, diventa socio, zostań patronem, станьте подписчиком, werden sie mitglied, werde mitglied, mitglied werden, spenden, spende, sostienici, dona ora, doneer, word lid, wspomóż',
    'пожертвуйте, задонатити, bağış yap*, ادعمنا, تبرع, donasi, 赞助, 打赏',
    '寄付, 후원*, támogass*, תרמו'
  ],
  /** Verbs of standing by somebody, or of what a program can work with. */
  back: [
    'support, contribute, apoya, apoye, apoie, apoia, contribua, soutenez, soutiens, unterstützen, unterstütze, unterstützt',
    'sostieni, supporta, steun, wesprzyj, wspieraj, поддержите, поддержи, поддержать, підтримайте, підтримати, destek ol*',
    'destekle*, ادعم, dukung, ủng hộ, 支持, 支援, støtt, støt, stöd, stötta, tue, podpořte, susține, susțineți, υποστηρίξτε'
  ],
  /** Verbs of passing on. */
  share: [
    'share, forward, comparte, comparta, compártelo, compártela, compartilhe, partilhe, partagez, partage, teile, teilt, teilen sie, condividi, condividete',
    'deel, udostępnij, podziel się, поделитесь, поделись, поділіться, paylaş, paylaşın, شارك, شاركوا, bagikan, chia sẻ, 分享, 转发, 轉發, シェア, 공유*, dela, del, jaa'
  ],
  /** Whom a reader passes things on to. */
  friend: [
    'friend, friends, amigo, amigos, amiga, amigas, ami, amis, freund, freunde, freunden, freundin, amico, amici, vriend, vrienden, znajomym, znajomymi, przyjaciółmi',
    'друзьями, друзьям, другом, друзями, arkadaşların*, أصدقائك, أصدقاءك, teman*, bạn bè, 朋友, 好友, 友達, 친구*, vänner, venner, ystävä*'
  ],
  /** How calls open that name no verb of theirs: not to miss something, to stay informed. */
  miss: [
    'never miss, don t miss, do not miss, stay up to date, stay informed, stay in the loop, stay tuned, stay on top, be the first',
    'no te pierdas, no se pierda, mantente informad*, manténgase informad*, entérate, não perca, fique por dentro, mantenha se informad*, ne manquez, ne ratez, ne rate, restez informé*, restez connecté*',
    'restez au courant, verpasse, verpassen sie, nichts mehr verpassen, bleiben sie auf dem, bleib auf dem, bleibt auf dem, bleiben sie informiert, non perdere, non perderti, resta aggiornat*, rimani aggiornat*, resta informat*, mis niets, blijf op de hoogte, nie przegap',
    'bądź na bieżąco, не пропустите, будьте в курсе, оставайтесь с нами, оставайтесь на связи, не пропустіть, будьте в курсі, kaçırma*, haberdar ol*, لا تفوت, كن أول, jangan lewatkan, đừng bỏ lỡ',
    'cập nhật tin, 不容错过, 第一时间, お見逃しなく, missa inte, gå ikke glip, gå ikke glipp, älä missaa, ne maradj le, nezmeškejte, nu rata, μη χάσετε'
  ],
  /** What a reader is asked to press. */
  click: [
    'click here, clicking here, tap here, haga clic, haz clic, pulsa aquí, clique aqui, cliquez ici, hier klicken',
    'klicken sie hier, klicke hier, klick hier, clicca qui, klik hier, kliknij tutaj, нажмите здесь, перейдите по ссылке',
    'tıklayın, tıklayınız, اضغط هنا, انقر هنا, klik di sini, nhấn vào đây, bấm vào đây, 点击这里, 點擊這裡, 点此, 點此, 點我, はこちら, こちらから, こちらをクリック',
    '클릭*, 바로가기, यहां क्लिक, यहाँ क्लिक, klicka här, klikk her, klik her, klikkaa tästä'
  ],
  /** Letters: nobody is told of one in the imperative but by its sender. */
  letter: [
    'newsletter*, news letter, e newsletter, inbox*, mailing list, mailing lists, email list, e mail list, email alerts, email updates, rss feed, news alerts, daily briefing, emails, subscribers, followers, suscriptores, подписчикам, 구독자',
    'daily digest, weekly digest, push notifications, boletín, boletines, tu correo, su correo, boletim, boletins, seu e mail, seu email, infolettre, lettre d information',
    'lettre d info, boîte mail, boîte de réception, infobrief, rundbrief*, posteingang, postfach, nieuwsbrief*, inbox, mailbox, biuletyn*, newslettera, рассылк*, розсилк*, bülten*',
    'e bülten*, النشرة, نشرتنا, النشرات, بريدك, القائمة البريدية, buletin*, bản tin, 公众号, 公眾號, 电子报, 電子報, 新闻邮件, メルマガ, メールマガジン, ニュースレター, 뉴스레터*, न्यूज़लेटर, न्यूजलेटर',
    'nyhetsbrev*, nyhedsbrev*, uutiskirje*, hírlev*, zpravodaj*, ενημερωτικό δελτίο, ניוזלטר, จดหมายข่าว'
  ],
  /** Other media of a publisher. */
  medium: [
    'channel, channels, podcast, podcasts, magazine, magazines, print edition, digital edition, e paper, epaper, enation edition, daily edition, weekly edition',
    'subscription, subscriptions, membership, blog, survey, page, group, community, coverage, stories, updates, alerts, notifications, website, premium, video, videos, canal, canales',
    'notificaciones, notificações, notifiche, уведомления, сповіщення, powiadomienia, benachrichtigungen, grupo, revista, edición, suscripción, assinatura, comunidade, comunidad, chaîne, groupe, magazine, abonnement',
    'kanal*, kanäle, gruppe, heft, probeheft, abo, ausgabe, canale, gruppo, rivista, abbonamento, kanaal, groep, tijdschrift, abonnementen',
    'grup*, kanał*, prenumerat*, канал*, групп*, подписк*, журнал*, сторінк*, страниц*, sayfam*, قناتنا, قناة, القناة',
    'صفحتنا, saluran, channel, kênh, trang, 频道, 頻道, 粉丝团, 粉絲團, 粉絲頁, 公式アカウント, チャンネル, 채널*, चैनल, ग्रुप',
    'kanalen, کانال'
  ],
  app: [
    'app, apps, aplicación, aplicativo, aplicação, application, appli, applicazione, aplikacj*, aplikasi*, aplikaci*, приложени*, застосун*, додаток, uygulama*, تطبيق, التطبيق, تطبيقنا, ứng dụng',
    '客户端, 客戶端, 應用程式, アプリ, 앱, 앱을, ऐप, appen, sovellu*, alkalmazás*, aplicația, εφαρμογή, אפליקציה, اپلیکیشن, แอป'
  ],
  /** Shops of apps. */
  store: ['app store, google play, play store, appstore, 앱스토어*, 구글플레이*, 应用商店'],
  /** What a publisher sends: news. */
  news: [
    'full coverage, complete coverage, latest news, breaking news, top stories, latest stories, latest updates, latest headlines, news updates, new posts, últimas noticias, últimas notícias, notícias do dia, nuestras noticias, dernières actualités, toute l actualité, dernières infos, ultime notizie, neuesten nachrichten',
    'aktuelle nachrichten, laatste nieuws, najnowsze informacje, najnowsze wiadomości, последние новости, главные новости, свежие новости, новостями, останні новини, головні новини, son dakika haber*, haberler*, son haberler*, آخر الأخبار, أهم الأخبار, أحدث الأخبار, berita terbaru, berita terkini',
    'update berita, berita pilihan, berita lainnya, video berikut, tin mới, tin tức mới, 最新资讯, 最新資訊, 最新消息, 更多资讯, 最新ニュース, 最新情報, ताजा खबर*, ताज़ा खबर*, senaste nytt, siste nytt, seneste nyt'
  ],
  /** Networks. */
  network: [
    'facebook*, twitter*, instagram*, telegram*, whatsapp*, youtube*, tiktok*, linkedin*, pinterest*, google news*, google noticias, google nieuws, google новостях, google новости, google actualités',
    'flipboard, snapchat, threads, bluesky, mastodon, discord, viber, weibo, wechat, itunes, spotify, soundcloud, apple podcasts, apple news',
    'on x, social media, redes sociales, redes sociais, réseaux sociaux, sozialen medien, sui social, soziale netzwerke, sociale media, соцсет*, соціальних мережах, sosyal medya*',
    'media sosial, телеграм*, фейсбук*, ютуб*, вконтакте, одноклассник*, яндекс дзен, дзене, дзен, вайбер*, инстаграм*, تليغرام, تلغرام, فيسبوك, تويتر, واتساب, أخبار جوجل, أخبار غوغل, يوتيوب',
    'انستغرام, mạng xã hội, 微信, 微博, 抖音, 脸书, 臉書, line, ツイッター, フェイスブック, インスタグラム, 페이스북*, 유튜브*, 인스타그램*, 텔레그램*, 네이버*, 카카오톡*',
    'व्हाट्सएप, व्हाट्सऐप, टेलीग्राम, यूट्यूब, फेसबुक, गूगल न्यूज'
  ],
  /** Who writes and whose it is. */
  ours: [
    'our, us, ours, we, we re, we ll, we ve, nuestr*, nos, nosotros, síguenos, apóyanos, encuéntranos, nosso*, nossa*, siga nos, notre, nos, nous, unser*, uns, wir',
    'nostr*, seguici, sostienici, noi, onze, ons, wij, nasz*, nas, nami, наш*, нас, нам, ми, bizi, bizim, bize, kanalımız*, bültenimiz*, uygulamamız*, sayfamız*, sitemiz*, قناتنا, نشرتنا, تطبيقنا, صفحتنا, موقعنا, حساباتنا',
    'تابعنا, تابعونا, نحن, kami, chúng tôi, 我们, 我們, 本站, 本网站, 本網站, 本报, 本報, 本刊, 当サイト, 当社, 弊社, 当ウェブサイト, 当ブログ, 저희*, 우리*, हमारे, हमारा, हमारी, हमें, हम, vi, vår*, oss, vores, våre, meille, meitä, minket, náš*, naš*, noastr*, μας, ข่าวของเรา'
  ],
  /** Whom the call addresses. */
  reader: [
    'me, my, you, your, yours, yourself, tu, tus, te, ti, usted*, su, sus, você*, seu, sua, seus, suas, votre, vos, vous, toi, ton, ta, tes, dich, dir, dein*, sie, ihnen, ihr*, euch, tuo, tua, tuoi, vostr*, je, jouw, uw, u, twoj*, cię, ci',
    'вы, вас, вам, ваш*, тебя, твой, ви, siz*, أنت, بريدك, هاتفك, anda, kamu, bạn, 您, 你, あなた, お客様, 皆様, 독자*, 당신*, आप*, dig, din, ditt, deg, sinun, neked, vás, vám, tău, dvs, σας'
  ],
  /** Words before the verb that leave the sentence an imperative. */
  lead: [
    'please, now, also, just, why not, be sure to, make sure to, remember to, don t forget to, do not forget to, want to, click here to, click to, tap to',
    'por favor, también, ahora, também, agora, aqui, aussi, jetzt, hier, bitte, auch, gleich, ora, subito, anche, ook, hier, teraz, также, тут',
    'mời bạn đọc, mời quý độc giả, mời các bạn, hemen, şimdi, ayo, mari, yuk, hãy, mời, 欢迎, 歡迎, 请, 請, 立即, 马上, 快来, 更多, 更多资讯, 海量资讯, ぜひ, 今すぐ, 無料, 지금, 바로, अभी, nyt'
  ],
  /** How a sentence opens that gives the reason of a call: the verb then stands behind a comma. */
  opens: [
    'for, to, if, want, like, liked, love, loved, enjoy, enjoyed, enjoying, interested, looking, need, do you, would you, get, stay, never, in order to, thanks, thank you, while you, before you, when you',
    'para, si, por, se, pour, afin, für, um, wenn, wer, mehr, per, voor, als, om, dla, jeśli, aby, żeby, chcesz, для, чтобы, если, хотите, якщо, щоб, бажаєте, için, إذا, للمزيد, ل, jika, untuk, agar, nếu, để, 更多, 更多精彩, 更多精彩内容, 更多內容, 更多内容, 更多新闻, 更多資訊, 更多资讯, 更多信息, 了解更多, 想了解更多, 如果, 想要, 为了'
  ],
  /** That the reader liked what the call stands behind. */
  enjoy: [
    'enjoyed, enjoying, like, liked, liking, love, loved, gefallen, gefällt, gustó, gustado, gustaría, gostou, gostando, gostaste, aimé, plu, piaciuto, piace, leuk, interessant, podobał, spodobał, понравил*, понравит*',
    'сподоба*, beğendi*, hoşunuza, أعجبك, أعجبتك, suka, thích, 喜欢, 喜歡, 気に入, 마음에, पसंद'
  ],
  /** How mail reaches a reader. */
  deliver: [
    'your email, your e mail, email address, correo electrónico, endereço de e mail, adresse e mail, e mail adresse, indirizzo e mail, e mailadres, adres e mail, адрес электронной почты, e posta adres*, メールアドレス, 邮箱, delivered, straight to, right to, sent to, direct to, directly to, by email, by e mail, by post, each week, every week, every morning, every day, every month, daily, weekly, in your, in ihr postfach, in dein postfach, in ihrem postfach, boîte mail, boîte mails, boîte de réception, en tu correo, en su correo, en tu bandeja, no seu e mail, na sua caixa, nella tua casella, nella tua mail, na swoją skrzynkę, in je mailbox, in uw mailbox',
    'cada día, cada semana, cada mañana, todos os dias, chaque jour, chaque semaine, chaque matin, par mail, par e mail, täglich, wöchentlich, per e mail, per mail, ogni giorno, ogni mattina, ogni settimana, via mail, dagelijks, wekelijks',
    'codziennie, co tydzień, каждый день, каждую неделю, ежедневно, еженедельно, щодня, щотижня, her gün, her hafta, setiap hari, hàng ngày, 每天, 每日, 毎日, 毎週, 매일*, 매주*, 이메일로'
  ],
  /** What a publisher asks money for. */
  press: [
    'journalism, reporting, newsroom, donation*, contribution, donación, doação, un don, spende, donazione, donatie, darowizn*, пожертвование, bağış*, our work, our mission, this site, this blog, this website, this newsletter, this podcast, patreon, paypal, ko fi, coffee, quality news, independent media, free press, local news',
    'periodismo, jornalismo, journalisme, journalismus, giornalismo, journalistiek, dziennikarstw*, журналистик*, журналістик*, gazeteci*, الصحافة, jurnalisme, báo chí, ジャーナリズム, 저널리즘*, patronite, редакци*, редакці*, проект, проєкт'
  ],
  /** Words that end a sentence as an imperative does where the verb stands last. */
  final: [
    'nichts mehr verpassen, abonnieren, anmelden, herunterladen, downloaden, installieren, folgen, unterstützen, spenden, aanmelden, inschrijven, abonneren, volgen, edin, ediniz, et, olun, olunuz, ol, indirin, katılın, kaydolun, tıklayın, tıklayınız',
    '받아보기, 만나보세요, 추가하기, 추가, 설치하기, 신청하기, 신청, 후원하기, 구독해주세요, 구독해보세요, clicking here, click here, tap here, 하기, 하세요, 해주세요, 부탁드립니다, 구독, 구독하기, 팔로우, 팔로우하기, 다운로드, 바로가기, 받아보세요, करें, कीजिए, जुड़ें, जुड़िए, क्लिक करें, フォロー, 登録, ダウンロード, 追加, チェック, 購読, はこちら, しよう, ください, お願いします, 订阅, 訂閱, 关注, 下载, 下載'
  ]
} as const
