/** Forms of sentences in which a page says which version of a text it shows: updated, corrected; how old figures are, what becomes of comments. Of lower-cased lines. */
import type {NoticeKind} from './use-forms.js'

/** What has become of the text, or will. */
export const version: NoticeKind = {
  stem: /laufend|version of this|this (?:article|story|post|report|page|is a)|more to follow|check back|update this|aktualisiert|nachträglich|früheren version|früheren fassung|sera mis|mis à jour|mise à jour|à venir|actualiz|en desarrollo|atualização|em instantes|em breve|atualizad|aggiornat|aggiornament|aangevuld|bijgewerkt|meer volgt|aktualizowan|uzupełnian|informacji wkrótce|дополняется|обновл[её]н|дополнен|оновлен|доповнен|обновляется|доповнюється|оновлюється|подробности|деталі|подробиці|güncellen|ayrıntılar|更新|続報|업데이트/,
  forms: [
    /^\W{0,3}(?:(?:editor['’]s note|update|correction|clarification)\W{1,3})?(?:this|the headline of this) (?:article|story|post|report|page|piece|headline)\b.{0,24}(?:has|was|is being|will be)(?: since| later)?(?: been)? (?:updated|amended|corrected|revised|clarified)\b.{0,70}$|^\W{0,3}(?:(?:editor['’]s note|update|correction|clarification)\W{1,3})?(?:this|an? (?:earlier|previous) version of this) (?:article|story|post|report|page|piece|headline)\b.{0,16}(?:misstated|misidentified|misspelled|incorrectly|gave the wrong|stated|said|contained|gave an incorrect)\b.{0,80}$/,
    /^this is a (?:developing|breaking)(?: news)? (?:story|event|situation)\b.{0,60}$|^more to follow[.!…]*$|^(?:please )?check back (?:for|later|soon)\b.{0,30}$|^we will update this (?:story|article|page|post)\b.{0,60}$/,
    /^(?:dieser|der|diese) (?:artikel|text|beitrag|meldung|bericht) (?:wird|wurde) (?:(?:laufend|fortlaufend|nachträglich|regelmäßig|zuletzt|stetig|ständig|am \S{3,24}) )+(?:aktualisiert|ergänzt|korrigiert)\b.{0,30}$|^wird (?:fort)?laufend aktualisiert[.!]?$|^anmerkung der redaktion\W .{0,40}(?:früheren|ersten|vorherigen) (?:version|fassung)\b.{0,80}$/,
    /^(?:artikel|beitrag) (?:wird|wurde) aktualisiert\.?$|^(?:noticia|nota|artículo) actualizad[oa](?: (?:a las|el) .{1,20})?\.?$|^(?:articolo|notizia) aggiornat[oa](?: (?:alle|il) .{1,20})?\.?$|^(?:matéria|notícia|artigo) atualizad[oa](?: (?:às|em) .{1,20})?\.?$|^(?:материал|новость|статья|новина|матеріал) (?:обновл[её]н|дополнен|оновлен|доповнен)[аоы]?\.?$|^article mis à jour(?: le .{1,20})?\.?$/,
    /^(?:cet article|cette page|ce papier) (?:sera|est|a été) (?:régulièrement |rapidement )?(?:mise? à jour|actualisée?|corrigée?|modifiée?|complétée?)\b.{0,40}$|^plus d['’]informations à (?:venir|suivre)[.!…]*$/,
    /^(?:esta|este) (?:noticia|artículo|nota|información) (?:se (?:está|irá) actualizando|se actualizará|está en desarrollo|(?:ha sido|fue) (?:actualizad|corregid)[oa])\b.{0,40}$|^(?:noticia|información|nota) en (?:desarrollo|actualización)[.…]*$|^(?:esta )?(?:matéria|notícia|reportagem) (?:está )?em atualização[.…]*$|^mais informações em (?:instantes|breve)[.…]*$|^(?:notizia|articolo) in (?:corso di |continuo )?aggiornamento[.…]*$/,
    /^(?:dit|deze) (?:bericht|artikel|verhaal|liveblog) (?:wordt|is) .{0,12}(?:aangevuld|bijgewerkt|geüpdatet)[.!]?$|^meer volgt[.…]*$|^(?:artykuł|wiadomość|tekst|materiał) (?:jest |będzie |został )?(?:na bieżąco )?(?:aktualizowan|uzupełnian|zaktualizowan)[aye]?[.…]*$|^więcej informacji wkrótce[.…]*$/,
    /^(?:новость|материал|статья|новина|матеріал|стаття) (?:дополняется|обновляется|доповнюється|оновлюється)[.…]*$|^(?:подробности|деталі|подробиці) (?:позже|позднее|следуют|згодом|пізніше)[.…]*$|^haber güncellen(?:iyor|ecektir|mektedir)[.…]*$|^ayrıntılar (?:geliyor|birazdan)[.…]*$|^(?:この|本)記事は.{0,16}(?:更新|修正|訂正)(?:され|し)(?:ます|ました|ています)。?$|^本(?:文|报道|報導)(?:持续|持續|不断|不斷)?更新中[。…]*$|^.{0,10}추후 업데이트.{0,10}니다\.?$/
  ]
}

/** How old figures are, and what clock they go by. */
export const delay: NoticeKind = {
  stem: /all times|zeitangaben|alle zeiten|toutes les heures|fuseau horaire|todas las horas|los horarios|os horários|часовой пояс|delayed|market data|verzögert|ohne gewähr|différés|retrasad|con retraso|prices (?:were|are|may)|preise (?:können|ohne)/,
  forms: [
    /^(?:.{0,40}minutes\. )?all times(?: (?:are|listed are|shown are|shown))? ?(?:in )?(?:gmt|utc|bst|cet|et|est|edt|pt|pst|eastern|pacific|central|local)\b.{0,50}$/,
    /^alle (?:zeiten|zeitangaben)(?: sind)? (?:in |nach )?(?:utc|gmt|wez|mez|mesz|ortszeit)\b.{0,16}$|^(?:toutes les heures|fuseau horaire)\b.{0,30}(?:gmt|utc)\b.{0,10}$|^(?:todas las horas|todos (?:los|os) horários?|todos los horarios|todas as horas)\b.{0,20}(?:gmt|utc|local)\b.{0,10}$|^часовой пояс:? ?(?:gmt|utc|мск).{0,10}$/,
    /^(?:market |stock |all |real-time )?(?:quotes?|prices?|data|stock quotes|market data)(?: is| are)? (?:delayed|provided by)\b.{0,70}$|^(?:alle )?angaben ohne gewähr\b.{0,40}$|^(?:alle )?(?:kurse|börsenkurse)\b.{0,30}(?:verzögert|zeitverzögert|ohne gewähr)\b.{0,16}$|^cours différés\b.{0,40}$|^(?:datos|cotizaciones|precios) (?:retrasad[oa]s|con (?:un )?retraso)\b.{0,30}$/,
    /^prices (?:were|are|may) (?:correct|accurate|vary|change|subject|be subject|current)\b.{0,50}$|^(?:alle )?preise (?:ohne gewähr|können (?:abweichen|variieren|sich ändern))\b.{0,20}$/
  ]
}

/** What becomes of what a reader has written. */
export const moderated: NoticeKind = {
  stem: /your comment|comments (?:are|may)|ihr kommentar|ihren kommentar|votre commentaire|commentaires sont|(?:tu|su) comentario|comentarios están|seu comentário|il tuo commento|uw reactie|je reactie|ваш (?:комментарий|отзыв|коментар)|yorumunuz|コメントは承認|您的评论|您的留言/,
  forms: [
    /^(?:thank you[.,!] )?your comment (?:is|has been|will be|was) (?:awaiting|held|submitted|posted|received|under|published|pending)\b.{0,40}$|^comments (?:are|may be) (?:moderated|edited|reviewed)\b.{0,40}$|^(?:(?:vielen )?danke? für ihren kommentar\b.{0,60}|ihr kommentar (?:wird|wurde|ist|wartet)\b.{0,50})$|^votre commentaire (?:est|a été|sera) (?:en attente|envoyé|soumis|publié)\b.{0,40}$|^les commentaires sont (?:modérés|soumis)\b.{0,30}$/,
    /^(?:tu|su) comentario (?:está|ha sido|será) (?:pendiente|enviado|publicado|en espera|recibido)\b.{0,40}$|^los comentarios están sujetos\b.{0,30}$|^seu comentário (?:aguarda|foi enviado|está aguardando|será)\b.{0,30}$|^il tuo commento (?:è in attesa|è stato|sarà)\b.{0,30}$|^(?:uw|je) reactie (?:wacht|is verzonden|wordt)\b.{0,30}$|^ваш (?:комментарий|отзыв|коментар) (?:ожидает|отправлен|будет|принят|очікує|надіслано)\S{0,3}.{0,40}$|^yorumunuz (?:onay|gönder|incelen)\S{2,12}.{0,30}$|^(?:あなたの)?コメントは承認(?:待ち|後).{0,14}$|^您的(?:评论|留言)(?:已提交|正在审核|待审核).{0,14}$/
  ]
}

/** Who pays for it. */
export const paid: NoticeKind = {
  stem: /affiliate|sponsored (?:by|post|content)|werbelink|partnerlink|affilié|d['’]affiliation|afiliad|affiliazione|link affiliat|afiliacyjn|парт[нё]+рск|партнерськ|プロモーション|アフィリエイト|広告を含|prを含|联盟链接|聯盟行銷|推广链接|业配|業配/,
  forms: [
    /^(?:\W{0,3}(?:note|disclosure|disclaimer)\W{1,3})?(?:this|our|some) (?:article|post|page|story|site|newsletter|video)s? (?:may )?(?:contains?|includes?|uses?) .{0,16}affiliate links?\b.{0,60}$|^(?:some (?:of )?)?(?:the )?links (?:in|on|to) .{2,30} (?:are|may be) affiliate (?:links)?\b.{0,60}$/,
    /^(?:dieser|der|die|diese) (?:artikel|beitrag|text|seite) enthält .{0,16}(?:affiliate|werbe|partner)-?links?\b.{0,60}$|^(?:alle )?(?:mit|die mit) .{0,20}(?:gekennzeichnet|markiert|versehen)\S{0,2} links sind .{0,24}links?\b.{0,40}$|^\*? ?(?:affiliate-?links?|werbelinks?)[.:]?$/,
    /^(?:cet|cette|ce) (?:article|page|billet) contient des liens .{0,12}(?:affiliés|d['’]affiliation)\b.{0,40}$|^(?:les|certains) liens (?:de|dans) .{2,24} sont .{0,16}(?:affiliés|d['’]affiliation)\b.{0,40}$|^(?:este|esta|questo|questa) (?:artículo|artigo|página|post|articolo|pagina) (?:contiene|contém|puede contener|pode conter) .{0,10}(?:enlaces?|links?) (?:de |di )?(?:afiliad\S{1,2}|affiliazione|affiliati)\b.{0,40}$|^(?:algunos|alguns|alcuni) (?:enlaces|links?|link) .{0,30}(?:afiliad\S{1,2}|affiliati|comisión|comissão)\b.{0,30}$/,
    /^(?:dit artikel bevat|sommige links zijn|deze pagina bevat) .{0,10}affiliate-?links?\b.{0,30}$|^(?:artykuł|tekst|wpis) zawiera linki afiliacyjne\b.{0,20}$|^(?:некоторые|деякі|статья содержит|стаття містить) .{0,16}(?:ссылки|посилання)?.{0,10}(?:партн[её]рск|партнерськ)\S{1,3}.{0,20}$/,
    /^[※*＊]?\s?(?:本|当|この)(?:記事|ページ|サイト|コンテンツ|ブログ)(?:は|には|に|では).{0,16}(?:プロモーション|アフィリエイト|広告|pr).{0,14}(?:含|利用|掲載|使用).{0,8}$|^(?:本文|此文|本站|文章)(?:可能)?(?:包含|含有|含).{0,8}(?:联盟|聯盟|推广|推廣)(?:链接|連結|行銷).{0,8}$/
  ]
}
