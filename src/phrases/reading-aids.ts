/** What a page offers its readers around the text, by form: the time that it takes, how often it was read, who reads it aloud, how big its letters are. */
import type {Certainty} from '../rule.js'
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'
import {patternsOf, readTemplates} from './templates.js'

// Nobody writes these in prose: a button, or a time with the word for reading.
const sure = `
listen|hear to |this|the|our article|story|post|episode|report
listen {n} min|min.|mins|minutes
écouter |l'audio_de cet_article|l'article|l'épisode|le_podcast
diesen|den|artikel|beitrag artikel|beitrag| anhören|vorlesen|vorlesen_lassen
escuchar|escucha|escuche este|esta|el|la| artículo|noticia|nota|audio
ascolta questo|questa|la|il articolo|notizia|testo
ascolta l'articolo
ouvir|ouça este|esta|o|a| artigo|notícia|matéria|conteúdo|áudio|texto
luister |naar dit|het artikel|verhaal
artikel beluisteren|voorlezen
слушать|прослушать|послушать|озвучить |эту|этот новость|статью|материал|текст
слухати|прослухати новину|статтю|текст
posłuchaj|odsłuchaj |tego artykułu|artykuł|tekstu
haberi|makaleyi|yazıyı |sesli dinle
sesli dinle
dengarkan artikel|berita |ini
nghe đọc_bài|bài_viết|bài_báo|đọc_bài_viết
استمع الي|الي| المقال|الخبر|للمقال|للخبر|المقالة
기사|본문|뉴스 듣기|읽어주기|음성으로_듣기
記事を聴く|音声で聞く|音声で聴く|この記事を聴く|この記事を読み上げる|读新闻|听新闻|听文章|收听本文|收听全文|朗读全文|語音朗讀|听全文
|est.|est|estimated|average|approx.|approx reading|read time|time: |about|approx|approx. {n}|{n}-{n}|{n}+ min|min.|mins|minute|minutes |read
{n}|{n}-{n} min|min.|mins|minute|minutes|minuten read|lesezeit|lesedauer
{n}-min|{n}-minute read
{n}|{n}-{n} min|min.|minuten|minute|minutes|minutos|minuto|minuti|minuut lesezeit|lesedauer|de_lecture|de_leitura|de_lectura|di_lettura|leestijd|leestijd.|lettura|lectura|leitura|lesen|lezen
temps|durée de_lecture |estimé|moyen|environ|: {n} min|min.|minute|minutes
lecture|lectura|lettura|leitura |de|di {n} min|min.|minutes|minutos|minuti
lesezeit|lesedauer |ca|ca.|etwa|circa|ungefähr {n}|{n}-{n} min|min.|minuten|minute
tiempo|tempo |estimado|medio|stimato de|di lectura|leitura|lettura |estimado|estimato|medio|aproximado|aprox. {n} min|min.|minutos|minuti|minuto
leestijd |ca.|ca|circa|ongeveer {n} min|min.|minuten|minuut
время|на |на чтение|чтения|прочтения |статьи|: {n} мин|мин.|минут|минуты|минута
{n} мин|мин.|минут|минуты|минуту на|| чтение|чтения|прочтение
читать|читается {n} мин|мин.|минут|минуты|минуту
час читання |{n} хв|хв.|хвилин|хвилини
czas czytania |ok.|około {n} min|min.|minut|minuty
{n} min|min.|minut|minuty czytania
okuma süresi |yaklaşık {n} dakika|dk|dk.
{n} dakika|dk|dk. okuma|okuma_süresi|okunma_süresi
waktu baca |sekitar {n} menit
{n} menit baca|membaca|waktu_baca
thời_gian đọc |khoảng {n} phút
{n} phút đọc
وقت|مدة|زمن القراءة|قراءة |المتوقع {n} دقيقة|دقايق
{n} دقيقة|دقايق للقراءة|قراءة
`
// A table, a form or a heading may say so, too.
const doubtful = `
{n} |page views|view|hits|reads|aufrufe|zugriffe|vues|lectures|visitas|vistas|visualizaciones|lecturas|visualizações|leituras|visualizzazioni|letture|weergaven|visningar|visninger|просмотров|просмотра|просмотр|прочтений|прочтения|переглядів|перегляди|wyświetleń|odsłon|odsłony|okunma|görüntülenme|görüntüleme|dilihat|dibaca|lượt_xem|lượt_đọc|مشاهدة|مشاهدات|قراءة|قراءات
{n} keer gelezen|bekeken
{n}回閲覧|{n}回視聴|{n}次浏览|{n}次阅读|{n}次瀏覽|{n}人阅读|{n}人浏览|{n}次点击
|page|total|number|post views|hits|reads|view_count|read_count {n} |times|time|x
zugriffe|aufrufe|vues|lectures|visitas|vistas|lecturas|visualizaciones|visualizações|leituras|acessos|visualizzazioni|letture|weergaven {n} |x|fois|mal|veces|vezes|volte
lu {n} fois
количество|число|кол-во| просмотров|просмотры|прочтений|прочтено|переглядів|перегляди {n}
wyświetleń|wyświetlenia|odsłon|odsłony|liczba_wyświetleń|liczba_odsłon {n}
okunma|okunma_sayısı|görüntüleme|görüntülenme|görüntülenme_sayısı {n}
조회|조회수|읽음 {n} |회
閲覧|閲覧数|再生回数|アクセス数 {n}|{n}回
浏览|浏览量|浏览数|浏览次数|阅读|阅读量|阅读数|阅读次数|点击|点击数|点击量|瀏覽|瀏覽數|點閱|點閱數|點擊|人氣 {n}|{n}次|{n}人次
dilihat|dibaca {n} |kali|x
lượt_xem|số_lượt_xem|lượt_đọc {n}
عدد|| المشاهدات|القراءات|مشاهدات|قراءات {n}
font|text|letter size |a_a_a|a_a|a-_a_a+|small_medium_large
a- a a+
a- a+
schriftgröße|schriftgrösse|taille_du_texte|taille_de_police|taille_des_caractères|tamaño_de_letra|tamaño_del_texto|tamanho_da_fonte|tamanho_do_texto|tamanho_da_letra|dimensione_testo|dimensione_carattere|lettergrootte|размер_шрифта|размер_текста|розмір_шрифту|wielkość_tekstu|rozmiar_czcionki|wielkość_czcionki|yazı_boyutu|ukuran_font|ukuran_huruf|cỡ_chữ|حجم_الخط |a_a_a|a-_a_a+|a-_a+
글자크기|글자_크기|문자크기|글씨크기|본문_글씨_크기|폰트_크기 |조절|조정|변경|설정|가_가|작게|크게|작게_크게|보통
가 가 |가
文字サイズ|文字の大きさ|字号|字體|字体|字級|字体大小|字型大小 |小_中_大|大_中_小|標準_大|标准_大|小_大|变更|変更|調整
listen now
`
const timePattern =
  /^(?:読み?了?(?:時間|目安)|읽는 ?시간|읽기 ?시간|阅读时间|閱讀時間|预计阅读|约读|約讀)\s?(?:約|약|约)?\s?\{n\}\s?(?:分|분|分钟|分鐘)?.{0,6}$|^(?:(?:この記事は|阅读|閱讀)?(?:約|약|约)|この記事は)?\s?\{n\}\s?(?:分|분|分钟|分鐘)(?:で読めます|で読了| ?소요| ?읽기|阅读|閱讀)$|^(?:阅读|閱讀)(?:約|约)?\s?\{n\}\s?(?:分钟|分鐘)$/
const certain = readTemplates(sure)
const likely = readTemplates(doubtful)

/** A line that is such an aid has it. */
export const aidCue = new Cue('reading-aid', {
  of: () => [...patternsOf(sure), ...patternsOf(doubtful), new RegExp(timePattern.source.replaceAll('\\{n\\}', '\\d+'))]
})

const timeOpenings = '読읽阅閱预约約この약'

/** So long is such a line at most, in UTF-16 units. */
export const longestAid = 48

/** Can the text from `start` to `end` be such an aid, by its first characters? */
export function mayBeAid(text: string, start: number, end: number): boolean {
  if (end - start > longestAid) return false
  return certain.mayOpen(text, start, end) || likely.mayOpen(text, start, end) || timeOpenings.includes(text.charAt(start))
}

// A count in thousands or millions, or with a space between its digits: `1.2K`, `3 тыс.`, `1 204`.
const countPattern = /\{n\}(?:[.,]\{n\})?(?:\s?(?:k|m|mil|тыс\.?|млн|bin|mn|rb|jt|천|만|千|万|萬)(?!\p{L})|(?: \{n\})+)/u

/** How sure a short line is such an aid and nothing else. */
export function judgeAid(text: string): Certainty | undefined {
  const form = normalise(text).replace(/ ?: ?/g, ' ').replace(countPattern, '{n}').trim()
  if (certain.has(form) || timePattern.test(form)) return 'certain'
  return likely.has(form) ? 'likely' : undefined
}
