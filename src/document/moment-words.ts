/** The words of dates, times and their labels, in lower case, as one table from a word to its class (see `moments.ts`). */

import {Cue} from '../words/cue.js'
import {foldCode} from '../words/fold.js'
import {looseWords} from '../words/loose-words.js'

// Full names, the forms that stand in dates (genitives), and abbreviations; of thirty languages, those that differ from the ones before.
const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'januar jänner februar märz mrz mai juni juli oktober okt dezember dez janvier janv février févr fév mars avril avr juin juillet juil août septembre octobre novembre décembre déc ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago set dic janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu lug ott januari februari maart mei augustus mrt ' +
  'januari maret agustus desember agu agt des januar marts maj juli oktober tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia sty lut kwi cze lip sie wrz paź lis gru ledna února března dubna května června července srpna září října listopadu prosince ' +
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas ara január február március április május június július augusztus szeptember október ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен сент окт ноя нояб дек січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня ' +
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ' +
  'يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليوز أغسطس اغسطس غشت سبتمبر شتنبر أكتوبر اكتوبر نوفمبر نونبر ديسمبر دجنبر شباط آذار نيسان أيار حزيران تموز آب أيلول ' +
  'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'
const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica gio ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag senin selasa rabu kamis jumat sabtu minggu mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag torsdag lördag söndag poniedziałek wtorek środa czwartek piątek sobota niedziela hai ba tư năm sáu bảy pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер субота неділя الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार thứ ' +
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日'
const zones =
  'et est edt ct cst cdt mt mst mdt pt pst pdt hst akst akdt gmt utc bst cet cest eet eest wet west msk ist pkt sgt hkt jst kst wib wita wit aest aedt awst acst nzst nzdt sast wat eat amt brt art clt hne hae hnc hac mez mesz z uhr hrs eastern pacific мск uur'
// What sites write when they say that a page came out or changed.
const stampVerbs =
  'published updated posted modified edited publish publication publié publiée modifié modifiée jour posté actualisé publicado publicada publicación publicação actualizado actualizada actualización atualizado atualizada atualização modificación postado veröffentlicht veröffentlichung publiziert aktualisiert aktualisierung geändert pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento modifica gepubliceerd bijgewerkt geplaatst gewijzigd publicerad publicerat uppdaterad publisert oppdatert udgivet opdateret julkaistu päivitetty ' +
  'опубликовано опубликован обновлено обновление публикации опубліковано оновлено публікації opublikowano publikacji zaktualizowano aktualizacja dodano publikováno aktualizováno yayınlanma yayınlandı yayımlanma güncelleme güncellenme güncellendi giriş oluşturulma diterbitkan dipublikasikan diperbarui đăng cập nhật publicat actualizat δημοσιεύτηκε δημοσίευση ενημέρωση ' +
  'نشر نُشر النشر تحديث التحديث تعديل प्रकाशित अपडेटेड अपडेट เผยแพร่ ' +
  '입력 수정 등록 승인 게재일 게재일자 발행일자 최종등록 송고 업데이트 작성 발행 게재 게시 公開 更新 掲載 投稿 配信 最終更新 発行 发布 發布 發佈 发表 發表 更新 出版 编辑'
// Words beside these, which alone say nothing; `created` and `date` head specifications and mails as well.
const labelWords =
  'last first originally latest date time created mis creado creada criado criada créé créée creato creata added reviewed issued release issue issued input stand zuletzt datum am erstellt dernière mise à première última último ultima ultimo fecha hora data le laatst laatste op senast sist sidst последнее изменение дата останнє ostatnia ostatnio utworzenia son tarihi tarih terakhir update ngày lần cuối الأخير آخر تاريخ تم अंतिम तिथि ' +
  '기사 최종 최초 최근 일시 시간 시각 날짜 일자 등록일 발행일 게시일 게재일 작성일 방송일 入稿 日 日時 時間 时间 日期 最後 最后 于 於 発売日 在'
const joints =
  'on at of the in de del da do la le el il al à às a las alle ore um den der dem den til kl klo op om em às в о об у г год года року godz o saat pukul jam lúc i का को के và على في الساعة و kello kell ob'
const units =
  'second seconds sec secs minute minutes min mins hour hours hr hrs h day days d week weeks wk month months mo year years yr sekunden minuten minute stunde stunden tag tagen woche wochen monat monaten jahr jahren seconde secondes heure heures jour jours semaine semaines mois an ans segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos minuti ora ore giorno giorni settimana settimane mese mesi anno anni minuut uur dag dagen week weken maand maanden jaar ' +
  'минут минуты минуту час часа часов день дня дней неделю недели недель хвилин хвилини годин години днів дні minut minuty godzin godziny dni dakika saat gün hafta menit jam hari minggu bulan phút giờ ngày tuần tháng دقيقة دقائق ساعة ساعات يوم أيام मिनट घंटे घंटा दिन 초 분 시간 일 주 개월 秒 分 分钟 分鐘 小时 小時 時間 天 日 周 週間 か月 ヶ月 个月 個月'
const agos = 'ago geleden fa назад тому temu önce lalu yang trước पहले 전 前 sedan siden sitten'
const befores = 'vor il y hace há منذ قبل πριν'
const reads = 'read reading lesezeit lesedauer lesen lecture lectura leitura lettura leestijd czytania okuma чтения baca đọc'
const ones = 'a an one eine einem einer einen un une una um uma een bir satu'

const todays =
  'today yesterday heute gestern hier aujourd hui hoy ayer hoje ontem oggi ieri vandaag gisteren сегодня вчера сьогодні вчора dziś wczoraj bugün dün 昨天 今天 昨日 今日 오늘 어제'
/** What a line has that says without a digit that something came out, or when. */
export const stampCue = new Cue('stamp', {
  of: () => looseWords([stampVerbs, befores, todays, weekdays.replace(/[^\u3040-\uffff ]/g, '')].join(' ').split(' '))
})

const table = new Map<string, string>()
// The first class of a word stays, so the rarer ones stand first.
const classes: readonly (readonly [string, string])[] = [
  // `ago` is August in Spanish and Portuguese, too.
  ['g', 'ago'],
  ['M', months],
  ['W', weekdays],
  ['L', stampVerbs],
  ['Z', zones],
  ['G', agos],
  ['P', befores],
  ['R', reads],
  ['A', 'am pm a.m p.m a.m. p.m. 오전 오후 午前 午後 上午 下午 पूर्वाह्न अपराह्न'],
  ['O', 'st nd rd th er º ª'],
  ['I', ones],
  ['y', '年 년'],
  ['m', '月 월'],
  ['d', '日 일 號 号'],
  ['h', 'h 時 时 點 点 시'],
  ['n', '分 분'],
  ['l', labelWords],
  ['J', joints],
  ['U', units],
  ['T', todays],
  ['V', 'tháng'],
  ['B', 'by von par por door przez oleh bởi']
]
for (const [code, words] of classes) {
  for (const word of words.split(' ')) if (!table.has(word)) table.set(word, code)
}

// Which characters the words begin with, at which length, folded: most words of a text fail here.
const beginnings = new Uint8Array(0x4000)
const wideCharacters = new Set('月火水木金土日一二三四五六화목금토')
for (const word of table.keys()) {
  beginnings[placeOf(word, 0, word.length)] = 1
  for (const character of word) if (character >= '\u3040') wideCharacters.add(character)
}

function placeOf(text: string, start: number, end: number): number {
  const first = Math.imul(foldCode(text.charCodeAt(start)), 0x9e3b) ^ Math.imul(foldCode(text.charCodeAt(end - 1)), 0x85eb)
  return (first ^ Math.imul(end - start, 0x2c1b)) & 0x3fff
}

/** May the text from `start` to `end` be one of the words? Only a no is sure. */
export function mayBeClassed(text: string, start: number, end: number): boolean {
  return beginnings[placeOf(text, start, end)] === 1
}

/** Is it a character of one of the words, in a script without spaces? */
export function isOfWord(character: string): boolean {
  return wideCharacters.has(character)
}

/** The class of a word, in lower case. Words that may be a month, a unit and a joint at once have the class that stands first in the list. */
export function classOf(word: string): string | undefined {
  return table.get(word)
}
