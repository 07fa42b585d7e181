/** Forms of sentences in which a page asks for a log-in or offers a larger picture, of lower-cased lines; each language has a line. */

/** Sentences of a kind: one of the forms, with the stem that all of them have; it is rare, so that few lines are asked about. */
export interface NoticeKind {
  readonly stem: RegExp
  readonly forms: readonly RegExp[]
}

/** Is a text, in lower case, a sentence of the kind? */
export function isOfKind({stem, forms}: NoticeKind, text: string): boolean {
  return stem.test(text) && forms.some((form) => form.test(text))
}

/** Who wants to take part must say who they are. Each language has a line. */
export const signIn: NoticeKind = {
  stem: /log[ -]?in|logged|sign(?:ed)?[ -]?(?:in|up)|regist(?:er|rier)|create an account|anmeld|einlogg|eingelogg|angemeldet|melden sie sich|melde dich|logge|connectez|identifiez|inscrivez|vous (?:connect|identif|inscri)|être (?:connect|inscrit)|iniciar? ses|inicie ses|identifícate|regístr|conéctate|conecte-se|estar (?:conectad|registrad|identificad|logad)|cadastre-se|registe-se|accedi|l['’]accesso|registrat|iscriviti|loggat|conness|meld (?:je|u) aan|inloggen|ingelogd|aangemeld|registreer|zaloguj|zalogowa|zarejestruj|войдите|войти|авториз|зарегистр|увійд|зареєстр|giriş yap|oturum aç|üye ol|kayıt ol|masuk|daftar|đăng nhập|ログイン|会員登録|サインイン|登録|登录|登錄|登入|注册|註冊|登陆|سجل(?:ي)? (?:الدخول|دخولك)|تسجيل الدخول|로그인|회원가입|회원 가입/,
  forms: [
    /^(?:please |you (?:must|need to|have to) |only )?(?:be (?:an? )?)?(?:logg?(?:ed)?[ -]?in|sign(?:ed)?[ -]?(?:in|up)|register(?:ed)?|create an account)\b.{0,40} (?:to|before you can) (?:be able to )?(?:leave|post|add|write|make|join|submit|comment|reply|respond|vote|rate|like|follow|save|bookmark|react|participate|report)\b.{0,50}[.!]?$/,
    /^(?=.*(?:komment|antwort|bewert|diskut|abzustimmen|teilzunehmen|merk|speichern|folgen))(?:bitte |sie müssen (?:sich )?|du musst (?:dich )?|um .{3,40} zu (?:können|schreiben|kommentieren|verfassen)).{0,40}(?:melden|logg?en|anmelden|einloggen|angemeldet|eingeloggt|registrier)\b.{0,50}[.!]?$|^(?:melden sie sich|melde dich|loggen? sie sich|logge dich|einloggen|anmelden)\b.{0,20},? um .{0,30}(?:kommentieren|schreiben|verfassen|antworten|bewerten|teilzunehmen|mitzudiskutieren|speichern|merken|hinterlassen)\b.{0,20}[.!]?$/,
    /^(?:veuillez |vous devez |merci de )?(?:vous )?(?:connectez?-vous|identifiez-vous|inscrivez-vous|connecter|identifier|être connectée?s?(?:\(e\))?|être inscrite?s?)(?=[ ,]).{0,40} pour (?:pouvoir )?(?:laisser|poster|publier|ajouter|écrire|commenter|réagir|répondre|voter|noter|participer|suivre|sauvegarder|enregistrer)\b.{0,50}[.!]?$/,
    /^(?:por favor,? |debes?|tienes que|necesitas?|debe)? ?(?:inicia(?:r)? sesión|inicie sesión|identifícate|regístrate|regístrese|conéctate|estar (?:conectado|registrado|identificado))\b.{0,30} para (?:poder )?(?:dejar|publicar|añadir|agregar|escribir|comentar|responder|opinar|votar|participar|seguir|guardar|enviar)\b.{0,50}[.!]?$/,
    /^(?:por favor,? |você (?:precisa|deve|tem que|tem de) )?(?:faça (?:o )?(?:seu )?(?:login|log-in)|fazer (?:o )?login|inicie sessão|iniciar sessão|cadastre-se|registe-se|estar logado|conecte-se)\b.{0,30} para (?:poder )?(?:deixar|publicar|adicionar|escrever|comentar|responder|votar|avaliar|participar|seguir|salvar|guardar|enviar)\b.{0,50}[.!]?$/,
    /^(?:devi |per favore,? |è necessario |occorre )?(?:accedi|effettua (?:il )?(?:login|l['’]accesso)|effettuare (?:il )?(?:login|l['’]accesso)|registrati|iscriviti|essere (?:registrat[oi]|loggat[oi]|conness[oi]))\b.{0,30} per (?:poter )?(?:lasciare|pubblicare|aggiungere|scrivere|inserire|inviare|commentare|rispondere|votare|partecipare|seguire|salvare)\b.{0,50}[.!]?$/,
    /^(?:je moet (?:je )?|u moet (?:zich )?|u dient )?(?:log in|meld (?:je|u) aan|inloggen|ingelogd zijn|aangemeld zijn|registreer (?:je|u))\b.{0,30} om .{0,30}(?:reageren|reactie|plaatsen|schrijven|stemmen|volgen|bewaren|antwoorden)\b.{0,30}[.!]?$/,
    /^(?:proszę )?(?:zaloguj się|zarejestruj się|musisz (?:się zalogować|być zalogowan[ya]))(?=[ ,]).{0,30},? (?:aby|żeby|by) .{0,10}(?:dodać|napisać|skomentować|komentować|odpowiedzieć|ocenić|zagłosować|zapisać|obserwować)(?:[ ,].{0,30})?[.!]?$/,
    /^(?:пожалуйста,? )?(?:войдите|авторизуйтесь|зарегистрируйтесь|необходимо (?:войти|авторизоваться|зарегистрироваться)|увійдіть|авторизуйтеся|зареєструйтеся).{0,50},? (?:чтобы|для того|щоб) .{0,10}(?:оставить|оставлять|написать|писать|добавить|комментировать|ответить|проголосовать|оценить|сохранить|залишити|написати|коментувати|додати).{0,40}$|^(?:комментировать|оставлять комментарии|писать комментарии|коментувати) могут только .{0,40}(?:зарегистрированные|авторизованные).{0,30}$/,
    /^(?:yorum |cevap |mesaj )?(?:yapmak|yazmak|yapabilmek|bırakmak|eklemek|beğenmek|oy vermek) için .{0,30}(?:giriş yap|oturum aç|üye ol|kayıt ol).{0,30}$/,
    /^(?:silakan |anda harus |harap )?(?:login|masuk|log in|mendaftar|daftar) .{0,30}untuk (?:dapat )?(?:memberi|meninggalkan|menulis|mengirim|berkomentar|membalas|menambahkan|mengomentari).{0,40}$|^(?:vui lòng |bạn (?:cần|phải) |hãy )?đăng nhập .{0,20}để (?:có thể )?(?:bình luận|gửi|viết|trả lời|thích|lưu).{0,40}$/,
    /^(?:コメント|返信|投稿|いいね|評価|フォロー|保存|レビュー)(?:を)?(?:する|投稿する|書く|追加する|残す)?には.{0,20}(?:ログイン|会員登録|サインイン|登録).{0,20}(?:ください|必要です|必要があります)。?$|^ログイン(?:する|して|すると|後).{0,20}(?:コメント|返信|投稿|いいね|保存)(?:する|を書く|.{0,20}(?:できます|ください))?。?$/,
    /^(?:您还未登录，|您还没有登录，|您尚未登录，)?(?:请|請|您需要|你需要|您必须|需要|必须)?(?:先)?(?:登录|登錄|登入|注册|註冊|登陆).{0,8}(?:后|後|之后|之後|才能|以|才可|方可).{0,6}(?:发表|發表|评论|評論|留言|回复|回覆|点赞|收藏|参与|參與|投票|发布).{0,12}$/,
    /^(?:سجل(?:ي)? (?:الدخول|دخولك)|يجب (?:عليك )?تسجيل الدخول|يرجى تسجيل الدخول|قم بتسجيل الدخول|عليك تسجيل الدخول).{0,20}(?:لإضافة|لترك|لكتابة|للتعليق|لتتمكن|لنشر|للرد|كي|حتى).{0,40}$/,
    /^.{0,24}(?:로그인|회원가입|회원 가입) ?(?:후|하시면|하면|하신 후|을 하셔야|하셔야|해야|이 필요).{0,30}(?:있습니다|가능합니다|있어요|됩니다|합니다|가능해요)[.!]?$/
  ]
}

/** The same the other way round, and of whom it is allowed. */
export const takePart: NoticeKind = {
  stem: /log[ -]?in|sign[ -]?(?:in|up)|(?:registered|logged[- ]in) (?:users|members|readers)|anmelden|einloggen|registrieren|angemeldet|eingeloggt|registrierte|connecte|identifie|inscrivez|inscrire|peu(?:ven)?t .{0,8}(?:comment|publi|réag|écri|répon)|para (?:dejar|publicar|escribir|comentar|responder|opinar|votar|participar|deixar|escrever|avaliar)|(?:pueden|podem) (?:coment|publi|opin|escri|dej|deix|escre)|per (?:lasciare|scrivere|commentare|rispondere|votare|partecipare|inserire)|possono (?:comment|scriv|lasci)|om te (?:reag|stem)|войдите|авториз|зарегистр|увійдіть|зареєстр|доступн|необходимо|нужно|потрібно|(?:댓글|의견|답글|글|덧글)(?:을|를) (?:쓰|작성|남기|달|등록)/,
  forms: [
    /^to (?:leave|post|add|write|join|submit|comment|reply|vote|participate)\b.{0,40}(?:log|sign)[ -]?(?:in|up)\b.{0,30}$|^(?:only )?(?:registered|logged[- ]in) (?:users|members|readers) (?:can|may) (?:comment|post|reply|vote|leave|write|add)\b.{0,30}$/,
    /^(?:zum|um zu) (?:kommentieren|antworten|mitdiskutieren|schreiben|abstimmen|bewerten),? (?:bitte |müssen sie |musst du )?.{0,20}(?:anmelden|einloggen|registrieren|angemeldet sein|eingeloggt sein)[.!]?$|^nur (?:angemeldete|registrierte|eingeloggte) (?:benutzer|nutzer|leser|mitglieder|user)(?:innen)? (?:können|dürfen) .{0,24}(?:kommentieren|schreiben|verfassen|abgeben|antworten)[.!]?$/,
    /^pour (?:laisser|poster|publier|ajouter|écrire|commenter|réagir|répondre|voter|participer)(?=[ ,]).{0,30}(?:connectez|identifiez|inscrivez|connecter|inscrire).{0,24}$|^seuls? les .{0,16}(?:membres|abonnés|utilisateurs|inscrits|connectés).{0,16} peu(?:ven)?t .{0,8}(?:commenter|publier|réagir|écrire|répondre).{0,24}$/,
    /^para (?:dejar|publicar|escribir|comentar|responder|opinar|votar|participar|deixar|escrever|avaliar)\b.{0,30}(?:inici[ae]|identif|registr|conéct|faça|entre|cadastre|logad|conectad).{0,30}$|^(?:solo|sólo|apenas|somente) (?:los |las |os )?(?:usuarios|usuários|lectores|leitores|miembros|membros|suscriptores|assinantes)\b.{0,20}(?:pueden|podem) (?:comentar|publicar|opinar|escribir|dejar|deixar|escrever)\b.{0,20}$/,
    /^per (?:lasciare|scrivere|commentare|rispondere|votare|partecipare|inserire)\b.{0,30}(?:accedi|login|registra|iscriv|effettua).{0,30}$|^solo gli (?:utenti|iscritti|abbonati)\b.{0,20}possono (?:commentare|scrivere|lasciare)\b.{0,20}$|^om te (?:reageren|reageeren|stemmen)\b.{0,10}(?:moet|dient|log|meld).{0,30}$/,
    /^(?:чтобы|для того чтобы|щоб) .{0,10}(?:оставить|оставлять|написать|писать|добавить|комментировать|ответить|проголосовать|залишити|коментувати|додати|написати).{0,24}(?:войдите|авториз|зарегистр|необходимо|нужно|увійдіть|потрібно).{0,40}$|^(?:комментарии|комментирование|коментарі) (?:доступн[ыо]|могут оставлять|разрешен[ыо]|доступні) (?:только|лише|тільки) .{0,14}(?:зарегистрированн|авторизованн|подписчик|зареєстрован|авторизован).{0,24}$/,
    /^(?:댓글|의견|답글|글|덧글)(?:을|를) (?:쓰|작성하|남기|달|등록하)(?:려면|시려면|기 위해서?는?) .{0,16}(?:로그인|회원).{0,20}[.!]?$/
  ]
}

/** A picture that opens when it is clicked. */
export const enlarge: NoticeKind = {
  stem: /click|tap (?:here|on|the|this|any)|press (?:here|on|the|this|any)|hover (?:on|over)|klick|tippen|cliquez|cliquer|appuyez|haz clic|haga clic|puls[ae] |pinch[ae] |clic |clicca|clica|clique|toque (?:aqu|en|na|no|sob)|fai clic|tocca|klik |tik (?:op|hier)|kliknij|нажмите|кликните|щ[её]лкните|натисніть|клікніть|tıkla|nhấp vào|bấm vào|nhấn vào|クリック|タップ|を押す|点击|點擊|点選|點選|轻触|클릭|터치|누르|탭|انقر|اضغط/,
  forms: [
    /^(?:please )?(?:click|tap|press|hover|double[- ]click)(?: here)?(?: on| over)? (?:(?:the|this|any|an|each|all) )?(?:image|picture|photo|photograph|map|graphic|chart|figure|thumbnail|infographic|illustration|cartoon|gallery)s?(?: above| below)? (?:to|for) (?:enlarge|view|see|zoom|expand|open|magnify|(?:a |an )?(?:larger|bigger|full|enlarged|high)).{0,40}$|^click (?:here )?to enlarge(?: the)? ?(?:image|picture|photo|map)?[.!]?$/,
    /^(?:bitte )?(?:klicken sie|klicke|klick|tippen sie|zum vergrößern)\b.{0,20}(?:bild|foto|grafik|karte|vorschaubild)\w*\b.{0,16}(?:vergrößer|größer|anzusehen|klick|zoomen).{0,20}$/,
    /^(?:cliquez|appuyez|cliquer) (?:ici |sur (?:l['’]image|la photo|les images|les photos|la carte|le visuel|l['’]infographie|la vignette)) ?(?:ci-dess(?:us|ous) )?pour (?:l['’]|les? |la )?(?:agrandir|voir|zoomer|ouvrir|visualiser).{0,30}$/,
    /^(?:haz clic|haga clic|pulsa|pulse|pincha|pinche|clic|clicca|clica|clique|toque) (?:aquí |en |na |no |sobre )(?:la |el |las |los |a |o )?(?:imagen|imágenes|foto|fotos|fotografía|mapa|gráfico|imagem|imagens|miniatura|infografía|infográfico)\w* para (?:ampliar|ver|agrandar|abrir|aumentar|ampliá|verl|abrirl).{0,30}$/,
    /^(?:clicca|fai clic|cliccare|tocca) (?:sull['’]immagine|sulla foto|sulle immagini|sulle foto|sulla mappa|su un['’]immagine|qui) per (?:ingrandir|veder|aprir|visualizzar|zoomar).{0,30}$|^(?:klik|tik) (?:op|hier) .{0,10}(?:afbeelding|foto|kaart|plaatje)\w* (?:om|voor) .{0,20}(?:vergrot|bekijken|groter|openen).{0,20}$/,
    /^kliknij .{0,10}(?:zdjęcie|obrazek|grafikę|mapę|w zdjęcie),? (?:aby|żeby|by) .{0,10}(?:powiększyć|zobaczyć|otworzyć).{0,20}$|^(?:нажмите|кликните|щ[её]лкните|натисніть|клікніть) .{0,10}(?:изображени|фото|картинк|карт|зображенн|світлин).{0,4},? (?:чтобы|для|щоб) .{0,8}(?:увелич|просмотр|посмотре|откры|збільш|перегля).{0,24}$/,
    /^(?:büyütmek|görmek) için .{0,12}(?:resme|fotoğrafa|görsele|resmin|fotoğrafın|görselin).{0,10}tıkla.{0,12}$|^(?:resmi|fotoğrafı|görseli) büyütmek için .{0,10}tıkla.{0,12}$|^klik (?:pada )?(?:gambar|foto).{0,10} untuk (?:memperbesar|melihat).{0,24}$|^(?:nhấp|bấm|nhấn|click) vào (?:hình|ảnh|hình ảnh|bản đồ) .{0,6}để (?:phóng to|xem).{0,24}$/,
    /^(?:画像|写真|図|地図|サムネイル)(?:を|は).{0,4}(?:クリック|タップ|押す).{0,6}(?:拡大|大きな|表示|詳細|見られ|ご覧).{0,20}$|^(?:点击|點擊|点選|點選|轻触)(?:图片|圖片|照片|图像|大图|地图|地圖|图|圖|缩略图).{0,4}(?:查看|放大|浏览|瀏覽|可|即可|看|观看|以).{0,14}$/,
    /^(?:이미지|사진|그림|지도|표|그래픽|썸네일|QR ?코드|qr ?코드)(?:를|을) (?:클릭|터치|누르|탭).{0,8} .{0,10}(?:확대|크게|원본|자세히|볼 수|보실 수|이동).{0,20}$|^(?:이미지|사진|그림|지도|표|그래픽) ?(?:클릭|터치) ?시 .{0,10}(?:확대|크게|원본|이동).{0,12}$|^(?:클릭|터치|누르)\S{0,3} .{0,8}(?:이미지|사진|그림|원본|지도)\S{0,3} .{0,6}(?:확대|크게|볼 수|보실 수|보입니다).{0,16}$/,
    /^(?:انقر|اضغط)(?:ي)? (?:على|فوق) (?:الصورة|الصور|الخريطة|الرسم).{0,10}(?:لتكبير|لمشاهدة|لعرض|للتكبير|لرؤية).{0,24}$/
  ]
}
