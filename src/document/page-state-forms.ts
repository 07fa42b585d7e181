/** Forms of sentences in which a page says what has happened, or what it has or is, of lower-cased lines; each language has a line. */
import type {NoticeKind} from './use-forms.js'

/** The address lies in the clipboard. */
export const copied: NoticeKind = {
  stem: /copied|kopiert|été copié|lien copié|adresse copié|copiad[oa]|copiato|gekopieerd|skopiow|скопирован|скопійован|kopyaland|disalin|sao chép|コピー|复制|複製|복사|تم نسخ/,
  forms: [
    /^(?:(?:the |this |page |article |share )?(?:link|url|address|embed code)(?: has been| was| is|) (?:successfully )?copied(?: to (?:the |your )?clipboard)?(?: successfully)?|copied to (?:the |your )?clipboard)[.!]?$|^copied!$/,
    /^(?:der |die )?(?:link|url|adresse) (?:wurde |ist )?(?:erfolgreich )?(?:in (?:die|ihre|deine) zwischenablage )?kopiert[.!]?$/,
    /^(?:le |l['’])(?:lien|url|adresse)(?: de l['’]article)? (?:a (?:bien )?été |est )?copiée?(?: dans (?:le|votre) presse-papiers?)?[ .!]*$|^lien copié(?: dans (?:le|votre) presse-papiers?)?[ .!]*$/,
    /^(?:el |o |il |la )?(?:enlace|vínculo|link|url|endereço|indirizzo)(?: se)? (?:(?:ha|foi|è|fue|ha sido|è stato) ?)?(?:sido |stato )?(?:copiado|copiada|copiato)(?: (?:al|en el|para a|na|negli|nel) (?:portapapeles|área de transferência|appunti))?[.!]?$/,
    /^(?:de )?(?:link|url) is gekopieerd.{0,24}$|^(?:link|adres) (?:został )?skopiowany.{0,16}$|^(?:ссылка|посилання) (?:успешно )?скопирован[ао](?: в буфер обмена)?[.!]?$|^посилання скопійовано.{0,24}$|^(?:bağlantı|link) (?:panoya )?kopyalandı[.!]?$|^(?:tautan|link) (?:telah |berhasil )?disalin.{0,20}$|^đã sao chép (?:liên kết|đường dẫn|link).{0,20}$/,
    /^(?:(?:リンク|url|アドレス)(?:を|が))?(?:クリップボードに)?コピー(?:しました|されました)[。！!]?$|^(?:链接|鏈接|連結|网址|網址)(?:地址)?(?:已(?:经|經)?(?:成功)?(?:复制|複製)(?:到|至)?(?:剪贴板|剪貼簿)?|(?:复制|複製)成功)[。！!]?$|^(?:复制|複製)成功[。！!]?$|^(?:이 )?(?:기사 ?)?(?:링크|주소|url)(?:가|이) (?:클립보드에 )?복사(?:되었습니다|됐습니다|되었어요|됐어요)[.!]?(?: .{2,30}(?:세요|시오|니다)[.!]?)?$|^تم نسخ (?:الرابط|رابط)(?: .{2,16})?[.!]?$/
  ]
}

/** A code for the reader's telephone. */
export const scan: NoticeKind = {
  stem: /qr[ -]?code|qr ?kod|qr ?コード|qr ?코드|(?:code|código|codice|kod|kode|mã) qr|scan (?:to|the code)|flashcode|отсканируйте|наведите камеру|відскануйте|скануйте|二维码|二維碼|(?:扫描|掃描|扫一扫|掃一掃|扫码|掃碼).{0,6}下[载載]|(?:امسح|قم بمسح) (?:رمز|الرمز|كود)/,
  forms: [
    /^(?:please )?(?:scan|point (?:your|the) (?:phone|camera|phone['’]s camera) at) (?:the |this |our )?qr[ -]?code\b.{0,60}$|^scan (?:to|the code to) (?:download|open|install|get)\b.{0,30}$/,
    /^(?:scannen sie|scanne|scannt|jetzt) .{0,16}qr-?code.{0,50}$|^scannez .{0,10}(?:code qr|qr ?code|flashcode).{0,50}$/,
    /^(?:escanea|escanee|escaneie|digitalize|scansiona|inquadra|leia) (?:este |el |o |il |este )?(?:código qr|qr ?code|codice qr).{0,50}$|^scan (?:de )?qr-?code.{0,40}$|^zeskanuj .{0,10}kod qr.{0,40}$|^(?:отсканируйте|наведите камеру|відскануйте|скануйте) .{0,16}(?:qr|код).{0,40}$/,
    /^(?:qr ?kodu? )(?:okut|tara).{0,40}$|^(?:pindai|scan) .{0,6}(?:kode )?qr.{0,40}$|^quét mã qr.{0,40}$|^(?:qr ?コード)(?:を|から).{0,30}(?:ください|できます)。?$|^(?:扫描|掃描|扫一扫|掃一掃|扫码|掃碼|长按识别).{0,6}(?:二维码|二維碼|qr ?code|下载|下載).{0,20}$|^(?:위 |아래 )?qr ?코드를 .{0,6}(?:스캔|촬영|찍|인식|클릭).{0,40}$|^(?:امسح|قم بمسح) (?:رمز|الرمز|كود).{0,50}$/
  ]
}

/** What only some may see or do. */
export const member: NoticeKind = {
  stem: /this (?:feature|content|video|article|service|section|function|option|story|post|episode|page|audio|podcast) (?:is|can)|(?:diese[rs]?|dieses) (?:funktion|inhalt|video|artikel|angebot|service|bereich|beitrag|podcast|text) (?:ist|steht|kann)|(?:cette|ce|cet) (?:fonctionnalité|contenu|vidéo|article|service|rubrique|fonction|podcast|option) (?:est|ne)|suscriptor|suscritor|miembros|socios|usuari|registrad|assinant|membros|usuári|abbonati|iscritti|utenti|aplicación|aplicativo|abonnees|подписчик|пользовател|участник|приложени|передплатник|користувач|зарегистрированн|subskrybent|użytkownik|zalogowan|aplikacj|prenumerator|会員|有料|登録|購読|アプリ|ログイン|会员|會員|订阅|訂閱|注册用户|客户端|客戶端|登录|登入|付费|회원|로그인|구독자|유료|어플|للمشتركين|للأعضاء|للمسجلين|المشتركين/,
  forms: [
    /^(?:sorry,? )?this (?:feature|content|video|article|service|section|function|option|story|post|episode|page|audio|podcast|video) (?:is|can)(?: currently)? (?:only |exclusively |not |no longer )?(?:be )?(?:available|accessible|reserved|open|visible|viewed|played|watched|read)(?: only| exclusively)? (?:to|for|in|by|on|with) (?:our |the |your |all |paid |registered |logged[- ]in |premium |paying |active )*(?:subscribers?|members?|users|mobile app|app|apps|country|region|location|subscription|membership|account)\b.{0,30}$/,
    /^(?:diese[rs]?|dieses) (?:funktion|inhalt|video|artikel|angebot|service|bereich|beitrag|podcast|text) (?:ist|steht|kann) .{0,20}(?:nur|exklusiv|ausschließlich|leider nicht) .{0,20}(?:abonnenten|abonnentinnen|mitglieder|nutzer|nutzern|app|leserinnen|registriert|angemeldet|land|region)\w*\b.{0,40}$/,
    /^(?:cette|ce|cet) (?:fonctionnalité|contenu|vidéo|article|service|rubrique|fonction|podcast|option) (?:est|ne peut être) .{0,24}(?:réservée?|exclusivement|uniquement|que|disponible seulement) .{0,16}(?:abonnés|abonné|membres|inscrits|application|utilisateurs)\b.{0,30}$/,
    /^(?:esta|este|questa|questo|essa|esse) (?:función|contenido|vídeo|video|artículo|servicio|sección|recurso|conteúdo|artigo|serviço|função|funzione|contenuto|articolo|servizio|sezione) .{0,24}(?:solo|sólo|exclusiv[oa]|apenas|somente|riservat[oa]|reservad[oa]|disponibile solo) .{0,24}(?:suscriptores|suscritores|miembros|socios|usuarios|registrados|assinantes|membros|usuários|abbonati|iscritti|utenti|aplicación|aplicativo|app)\b.{0,30}$/,
    /^(?:deze|dit) (?:functie|artikel|video|inhoud|dienst|verhaal) is .{0,12}(?:alleen|uitsluitend|enkel) .{0,20}abonnees.{0,20}$|^(?:эта|этот|это|данная|данный|данное|ця|цей) (?:функция|материал|видео|статья|раздел|контент|сервис|функція|матеріал|відео) .{0,16}(?:только|лише|тільки).{0,30}(?:подписчик|пользовател|участник|приложени|передплатник|користувач|зарегистрированн).{0,30}$|^(?:ta|ten|to) (?:funkcja|artykuł|film|treść|materiał|wideo) .{0,16}(?:tylko|wyłącznie) .{0,20}(?:subskrybent|użytkownik|zalogowan|aplikacj|prenumerator).{0,24}$/,
    /^(?:この|当)?(?:機能|コンテンツ|記事|動画|サービス|ページ)は.{0,16}(?:会員|有料|登録|購読|アプリ|ログイン)\S{0,10}(?:限定|のみ|だけ|でのみ|専用|が必要|いただけ)\S{0,16}[。]?$|^(?:此|该|該|本)(?:功能|内容|內容|视频|影片|文章|服务|服務|栏目)(?:仅|僅|只|目前仅|只能).{0,16}(?:会员|會員|订阅|訂閱|注册用户|客户端|客戶端|登录|登入|付费|用户|app).{0,12}$|^(?:이|해당|본) (?:기능|콘텐츠|컨텐츠|기사|동영상|영상|서비스|게시물|메뉴)(?:은|는) .{0,16}(?:회원|로그인|구독자|유료|앱|어플|정회원)\S{0,6} ?(?:만|전용|에서만|에게만|한정|필요)?.{0,20}(?:니다|해요|세요)[.!]?$|^(?:هذه|هذا) (?:الميزة|المحتوى|الخدمة|الفيديو|المقال) .{0,16}(?:فقط|حصري|متاح).{0,30}(?:للمشتركين|للأعضاء|للمسجلين|المشتركين).{0,16}$/
  ]
}

/** The same without a verb. */
export const reserved: NoticeKind = {
  stem: /(?:aux|pour les|à nos) (?:abonnés|membres|adhérents|inscrits|utilisateurs|lecteurs|clients)|(?:exclusiv|reservad|riservat)[oa] |(?:solo|sólo|apenas|somente) (?:para|a|agli|ai|per)|dla (?:zalogowanych|prenumeratorów|subskrybentów|abonentów|użytkowników)|(?:только|лише|тільки) (?:для )?(?:подписчик|зарегистрированн|авторизованн|пользовател|передплатник)|会員限定|会員専用|購読者限定|登録者限定|購読者専用|登録者専用|회원 ?(?:전용|한정)|구독자 ?(?:전용|한정)|(?:会员|會員|订阅用户|付费用户)(?:专|專|可见|内容|文章|阅读)/,
  forms: [
    /^(?:article|contenu|vidéo|podcast|page|dossier|service)s? (?:exclusi(?:f|ve)ment )?(?:réservée?s?|exclusi(?:f|ve)s?|accessibles? uniquement) (?:aux|pour les|à nos) (?:abonnés|membres|adhérents|inscrits|utilisateurs|lecteurs|clients)(?: .{2,20})?[.!]?$/,
    /^(?:artículo|contenido|noticia|vídeo|video|conteúdo|artigo|notícia|matéria|articolo|contenuto|servizio|pagina|página|sección) (?:exclusiv[oa]|reservad[oa]|riservat[oa]|solo|sólo|apenas|somente) (?:solo )?(?:para|a|agli|ai|per gli|per) (?:los |nuestros |os |nossos |gli |i |nostri )?(?:suscriptores|socios|miembros|usuarios|registrados|assinantes|membros|usuários|abbonati|iscritti|utenti|soci)(?: .{2,16})?[.!]?$/,
    /^(?:artykuł|treść|materiał|tekst)(?: jest)? (?:dostępn[ya]|przeznaczon[ya]) (?:tylko|wyłącznie) dla (?:zalogowanych|prenumeratorów|subskrybentów|abonentów|użytkowników).{0,20}$|^(?:материал|статья|текст|доступ|контент|матеріал)(?: доступ\S{1,4})? (?:только|лише|тільки) (?:для )?(?:подписчик|зарегистрированн|авторизованн|пользовател|передплатник).{0,24}$/,
    /^(?:会員|有料会員|購読者|登録者)(?:限定|専用)(?:の)?(?:記事|コンテンツ|動画|ページ|機能)?(?:です)?。?$|^(?:유료 ?|정 ?)?(?:회원|구독자) ?(?:전용|한정) ?(?:콘텐츠|컨텐츠|기사|서비스|게시판|게시물|메뉴)?(?:입니다)?[.]?$|^(?:仅限|僅限|限)?(?:会员|會員|订阅用户|付费用户)(?:专享|專享|专属|可见|可见内容|内容|文章|阅读)[。]?$/
  ]
}

/** Made by a machine, and who says so is the page. */
export const machine: NoticeKind = {
  stem: /automatic|machine|artificial|google translate|deepl|algorithm|(?:ai|auto|computer)[- ]?(?:generat|translat|creat|produc|transcri|writ|read)|(?:by|with|using) (?:the help of )?(?:an )?ai\b|automatisch|automatisiert|maschinell|(?:mit|von|einer) ki\b|mithilfe|mit hilfe|künstlicher intelligenz|automatiquement|par une (?:machine|ia)|par l['’]ia|intelligence artificielle|algorithme|à l['’]aide|automáticamente|automaticamente|automátic|(?:con|por|com|una) ia\b|inteligencia artificial|inteligência artificial|intelligenza artificiale|dall['’]ia|автоматич|машинн|нейросет|искусственн|штучн|ai(?:が|に|で|を)|人工知能|自動|機械|人工智能|人工智慧|机器翻|機器翻|自动生|自動生|自动翻|自動翻|(?:ai|系统|系統|谷歌|软件)(?:自动|自動|生成|翻译|翻譯|提供|总结|撰写)|인공지능|자동|기계|요약봇|(?:요약|번역|글|기사|음성).{0,20}ai/,
  forms: [
    /^(?:(?:this|the) (?:summary|translation|transcript|audio version)|this (?:article|page|text|audio|content|story|overview|recording|caption|description)) (?:was|were|is|has been|have been|may have been) (?:(?:automatically|machine|ai|computer|auto)[- ]?(?:generated|translated|created|produced|transcribed|written|read)|(?:generated|translated|created|produced|transcribed|written|summari[sz]ed|voiced|read)(?: out)?(?: automatically| (?:by|with|using) (?:the help of )?(?:a machine|machine|an? (?:automated|ai|artificial)|ai\b|artificial|automated|google translate|deepl|an algorithm))).{0,70}$/,
    /^diese[rs]? (?:zusammenfassung|übersetzung|text|artikel|beitrag|seite|meldung|inhalt|abschrift|audio\w*) (?:wurde|ist|wird) .{0,16}(?:automatisch|automatisiert|maschinell|mit ki|von ki|mithilfe|mit hilfe|von einer ki|künstlicher intelligenz).{0,60}$/,
    /^(?:ce|cette|cet) (?:résumé|traduction|article|texte|page|contenu|transcription|audio) (?:a été|est) .{0,16}(?:automatiquement|par une machine|par une ia|par l['’]ia|par intelligence artificielle|par un algorithme|à l['’]aide).{0,50}$/,
    /^(?:este|esta|questo|questa) (?:resumen|traducción|artículo|texto|página|contenido|resumo|tradução|artigo|conteúdo|riassunto|traduzione|articolo|testo|pagina|contenuto|transcripción|audio|áudio) (?:se |foi |ha sido |è stat[oa] |fue )?.{0,14}(?:automáticamente|automaticamente|automátic[oa]|con ia|por ia|por una ia|com ia|inteligencia artificial|inteligência artificial|intelligenza artificiale|dall['’]ia).{0,50}$/,
    /^(?:этот|эта|данный|данная|цей|ця) (?:текст|перевод|статья|материал|пересказ|краткое содержание|переклад|матеріал|стаття) .{0,16}(?:автоматическ|машинн|нейросет|искусственн|автоматичн|штучн).{0,50}$/,
    /^(?:この|本)(?:要約|翻訳|記事|文章|ページ|まとめ|音声)は.{0,8}(?:ai|人工知能|自動|機械).{0,30}(?:です|ます|ました|ません)。?$|^(?:本|此|该|該)?(?:摘要|翻译|翻譯|译文|譯文|文章|内容|內容|页面|音频)(?:由|为|為|是由|系由)(?:ai|人工智能|人工智慧|机器|機器|系统|系統|谷歌|软件).{0,8}(?:自动|自動|生成|翻译|翻譯|提供|总结|撰写).{0,30}$|^(?:이|본|해당)?\s?(?:요약|요약문|요약봇|번역|번역문|글|기사|음성)\S{0,3} ?(?:은|는|이|가)? ?.{0,16}(?:ai|인공지능|자동|기계|요약봇)\S{0,4} ?(?:이?므로|으로|로|가|이|이 )?.{0,30}(?:니다|어요|세요)[.]?(?: .{4,40}(?:니다|세요|시오)\.?)?$/
  ]
}

/** The same without a verb. */
export const made: NoticeKind = {
  stem: /automatic|machine|(?:ai|auto|computer)[- ](?:generat|translat|creat|transcri)|by ai|using ai|google translate|deepl|automatisch|maschinell|(?:mit|von) ki |ki-? ?(?:übersetzt|erstellt|generiert|zusammengefasst|erzeugt|vorgelesen)|automatiquement|par (?:une |l['’])?ia|intelligence artificielle|automáticamente|automaticamente|(?:con|por|com) ia|inteligencia artificial|inteligência artificial|dall['’]ia|con l['’]ia|автоматически|нейросетью|искусственным|(?:ai|人工智能|机器|機器|系统)(?:自动|自動)?(?:翻译|翻譯|生成|撰写)|(?:ai|自動|機械)(?:による)?(?:翻訳|要約|生成)|(?:ai ?|자동 ?|기계 ?)(?:으로 )?(?:번역|요약|생성|작성)/,
  forms: [
    /^(?:text|article|page|summary|audio|story|content|this)? ?(?:automatically|machine|computer|ai|auto)[- ](?:translated|generated|transcribed|created)(?: (?:from \w+|content|text|summary|translation|with ai|by ai|audio))?[.!]?$|^(?:translated|generated|summarized|summarised) (?:automatically|by (?:ai|machine|a machine|google translate|deepl)|using ai)(?: from \w+)?[.!]?$/,
    /^(?:text |artikel |beitrag )?(?:automatisch|maschinell|mit ki|von ki|ki-) ?(?:übersetzt|erstellt|generiert|zusammengefasst|erzeugt|vorgelesen)(?:e[rs]? (?:text|inhalt|artikel|zusammenfassung|übersetzung|beitrag))?(?: aus .{2,20})?[.!]?$/,
    /^(?:texte|article|contenu|résumé|page)? ?(?:traduite?|généré|résumé|créé)(?: de l['’]\S{3,12})? (?:automatiquement|par (?:une |l['’])?ia|par intelligence artificielle)(?: par .{2,20})?[.!]?$/,
    /^(?:texto|artículo|contenido|resumen|página|artigo|conteúdo|resumo|testo|articolo|contenuto|riassunto)? ?(?:traducid[oa]|generad[oa]|traduzid[oa]|gerad[oa]|tradott[oa]|generat[oa]|cread[oa]) (?:automáticamente|automaticamente|con ia|por ia|com ia|por inteligencia artificial|por inteligência artificial|dall['’]ia|con l['’]ia)(?: .{2,24})?[.!]?$|^(?:текст |статья |материал )?(?:перевед[её]н[оа]?|создан[оа]?|сгенерирован[оа]?) (?:автоматически|нейросетью|искусственным интеллектом)[.!]?$/,
    /^(?:全文|本文|文章|内容|摘要)?由?(?:ai|人工智能|机器|機器|系统)(?:自动|自動)?(?:翻译|翻譯|生成|撰写)(?:，.{2,16})?[。]?$|^(?:ai|自動|機械)(?:による)?(?:翻訳|要約|生成)(?:です|記事)?。?$|^(?:ai ?|자동 ?|기계 ?)(?:으로 )?(?:번역|요약|생성|작성)(?:된|한|문)? ?(?:기사|글|본문|내용|콘텐츠|결과)?(?:입니다)?[.]?$/
  ]
}

/** Nothing more is to come, or something has been sent. */
export const end: NoticeKind = {
  stem: /no (?:more|further|other) |reached the end|(?:confirmation|verification) (?:e-?mail|link)|have (?:just )?sent|['’]ve (?:just )?sent|keine weitere|(?:plus|pas) (?:d['’]autres|de |d['’])|no hay más|não há mais|non ci sono altri|nessun altro|больше нет|більше немає|これ以上|他に|(?:没有|沒有|暂无|暫無|已无|已無)(?:更多|其他)|더 ?(?:이상)? ?(?:불러올|표시할|보여줄|볼)|메일(?: 주소)?(?:으로|로) |لا (?:توجد|يوجد) (?:المزيد|مزيد|تعليقات|نتائج|مقالات)/,
  forms: [
    /^(?:there (?:are|is) )?no (?:more|further|other) (?:articles?|posts?|results?|comments?|items?|entries)(?: (?:to (?:load|show|display)|available|found))?[.!]?$|^(?:there (?:are|is) )?no more (?:stories|news|content|videos?) to (?:load|show|display)[.!]?$|^you(?:['’]ve| have) reached the end(?: of (?:the|this|our) (?:list|page|feed|results|content|comments|articles))?[.!]?$|^(?:we(?:['’]ve| have)|an? (?:confirmation|verification) (?:e-?mail|link) (?:has been|was)) (?:just )?sent .{0,40}\b(?:your|you)\b.{0,40}(?:e-?mail|inbox|address)?.{0,20}$/,
    /^(?:es gibt )?keine (?:weiteren|weitere) (?:artikel|beiträge|kommentare|ergebnisse|einträge|inhalte|meldungen)(?: (?:vorhanden|gefunden|verfügbar|mehr))?[.!]?$|^(?:il n['’]y a )?(?:plus|pas) (?:d['’]autres|d['’]|de) ?(?:articles?|commentaires?|résultats?|contenus?)(?: (?:à afficher|à charger|disponibles?))?[.!]?$|^no hay más (?:artículos|comentarios|resultados|noticias|contenidos?|entradas)(?: (?:que mostrar|para mostrar|disponibles))?[.!]?$|^não há mais (?:artigos|comentários|resultados|notícias|conteúdos?)(?: (?:para mostrar|para exibir|disponíveis))?[.!]?$|^(?:non ci sono|nessun) (?:altri|altro) (?:articol[io]|comment[io]|risultat[io]|contenut[io])(?: (?:da mostrare|da caricare|disponibil[ei]))?[.!]?$/,
    /^(?:больше|більше) (?:нет|немає) (?:записей|статей|комментариев|новостей|материалов|результатов|записів|коментарів|новин)[.!]?$|^(?:これ以上|他に)(?:の)?(?:記事|投稿|コメント|結果)?(?:は|が)?(?:ありません|表示できません)。?$|^(?:没有|沒有|暂无|暫無|已无|已無)(?:更多|其他)(?:了|内容|內容|评论|評論|文章|数据|數據|结果|新闻)?(?:了)?[。]?$|^더 ?(?:이상)? ?(?:불러올|표시할|보여줄|볼) .{0,10}(?:없습니다|없어요)[.!]?$|^(?:입력하신 )?(?:이메일|메일)(?: 주소)?(?:으로|로) .{0,16}(?:보냈습니다|발송했습니다|발송되었습니다|전송되었습니다|전송했습니다)[.!]?$|^لا (?:توجد|يوجد) (?:المزيد|مزيد|تعليقات|نتائج|مقالات) ?.{0,20}$/
  ]
}
