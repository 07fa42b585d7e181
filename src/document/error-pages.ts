/** Lines of pages that a server or a guard sends in place of an article. Every form is anchored, so that other lines cost nothing. */
import {Cue} from '../words/cue.js'

const notFound =
  "(?:not found|cannot be found|can['’]t be found|could not be found|does not exist|doesn['’]t exist|no longer exists|no longer available|unavailable|is gone)"
const titles = [
  `(?:http )?(?:error |fehler |erreur |error: ?|ошибка |오류 )?(?:4(?:0[013-9]|1[01]|29|51)|5(?:0[0-4]|2[0-7]))(?: error| fehler)?(?:[ :.–—|-]+(?:.{0,12}(?:${notFound.slice(3, -1)}|forbidden|unauthorized|bad request|access denied|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|too many requests|gone|seite|introuvable|encontrad|trovat|найден|見つかりません|不存在|찾을 수).{0,40}))?`,
  `(?:oops!? |sorry,? )?(?:(?:this|that|the) )?(?:page|file|article|content|document|url|post|resource|site|website) ${notFound}`,
  "(?:access denied|forbidden|unauthorized|not found|internal server error|bad gateway|service unavailable|gateway time-?out|too many requests|rate limit exceeded|just a moment\\.*|attention required!?|are you (?:a )?(?:robot|human)\\??|robot or human\\??|human verification|security check(?: required)?|pardon our interruption|verify(?:ing)? (?:that )?you are (?:a )?human|nothing (?:was )?found|one moment,? please\\.*|checking your browser\\.*|redirecting\\.*|session expired|account suspended|site (?:under|temporarily).{0,30}|under construction|we['’]ll be back soon!?|down for maintenance|index of /\\S*|apache2? .{0,20}default page(?:: it works)?|welcome to nginx!|it works!|test page for .{0,40}|iis windows server|application error|this site can['’]t be reached|captcha|before (?:you|we) continue.{0,20}|sorry, you have been blocked)",
  '(?:seite nicht gefunden|die seite wurde nicht gefunden|zugriff verweigert|page (?:introuvable|non trouvée)|accès (?:refusé|interdit)|página no encontrada|acceso denegado|página não encontrada|acesso negado|pagina non trovata|accesso negato|pagina niet gevonden|toegang geweigerd|(?:nie znaleziono strony|strona nie została znaleziona|strony nie znaleziono)|odmowa dostępu|страница не найдена|доступ (?:запрещ[её]н|ограничен)|сторінку не знайдено|доступ заборонено|sayfa bulunamadı|erişim engellendi|halaman tidak ditemukan|akses ditolak|không tìm thấy trang|trang không tồn tại|ページが見つかりません(?:でした)?|アクセスが拒否されました|(?:页面|頁面|网页|網頁)(?:不存在|未找到|没有找到)|找不到(?:页面|頁面|该页面|您要的頁面)|访问被拒绝|拒絕存取|페이지를 찾을 수 없습니다|존재하지 않는 페이지입니다|접근이 (?:거부|차단)되었습니다|الصفحة غير موجودة|تم رفض الوصول|पृष्ठ नहीं मिला|sidan (?:kunde inte hittas|hittades inte)|siden (?:blev ikke fundet|ble ikke funnet|findes ikke)|sivua ei löytynyt|stránka (?:nebyla nalezena|nenalezena)|az oldal nem található|pagina nu a fost găsită|η σελίδα δε[ν]? βρέθηκε|ไม่พบหน้า.{0,20})'
]
const bodies = [
  "the (?:requested |page |url |file |link |article |resource |server |site |owner |website |web server |connection ).{0,120}(?:not found|was not found|could not be found|can(?:not|['’]t) be found|doesn['’]t exist|does not exist|no longer|been (?:moved|removed|deleted|denied)|might have|may have been|encountered|unable to|unavailable|banned|timed? out)",
  "(?:oops|sorry|we['’]re sorry|we are sorry|uh[- ]oh|unfortunately|it (?:looks|seems|appears)|we (?:can['’]t|cannot|couldn['’]t|could not)).{0,60}(?:page|url|link|location|looking for|nothing was found|been blocked|our website is currently|not available in (?:your|most))",
  "you (?:do not|don['’]t) have (?:permission|access|authori[sz]ation) to|you (?:are unable to access|have been blocked|are being redirected|will be redirected|(?:may|might) have (?:mistyped|typed))|your (?:ip(?: address)?|access|request|browser|session|connection) .{0,60}(?:blocked|denied|rejected|expired|will redirect|redirect|made us think|limited|forbidden)",
  "access to this (?:page|site|website|resource|content) (?:is|has been)|this (?:process is automatic|page (?:isn['’]t|is not|can['’]t|could not|cannot|doesn['’]t)|website is using a security service|request was blocked|content is not available in your|domain (?:is|may be)|site is protected by recaptcha|site is (?:currently|temporarily)|account has been suspended|ip address)",
  "(?:checking|verifying|verify|confirm|prove|please (?:verify|confirm|complete|solve|enter|wait|stand by|allow up to|enable cookies|turn|check the url)).{0,60}(?:browser|human|robot|secure|security check|captcha|characters|seconds|cookies|moment|address|url|while)|press (?:&|and) hold|enable javascript and cookies|why (?:have|was) i (?:been )?blocked|what can i do to (?:resolve|prevent) this|to (?:continue|proceed), please (?:click|confirm|verify|complete)|completing the captcha|i['’]m not a robot|our systems have detected",
  '(?:cloudflare )?ray id ?:|ddos protection by|performance (?:&|and) security by|(?:incapsula )?incident id ?:|reference (?:#|id)|request (?:id|unsuccessful)|error (?:code|reference|establishing a database|processing)|proudly powered by litespeed|nginx(?:/[\\d.]+)?$|apache(?:/[\\d.]+)?.{0,40}server at|additionally, a 404|there has been a critical error|briefly unavailable|(?:fatal|parse) error ?:|warning: (?:cannot|mysql|include|require|file_)|stack trace ?:|if you are (?:not )?(?:the (?:site|website) owner|redirected)|click here if you are not|if you entered|(?:go|return|back) (?:back )?to (?:the )?(?:home ?page|previous page)|try (?:searching|using the search)|maybe try a search|we recognize you are attempting|451: unavailable',
  "(?:die (?:von ihnen )?(?:angeforderte|gesuchte|aufgerufene) |diese )seite|leider (?:konnte|wurde|existiert)|la page (?:demandée|que vous)|cette page (?:n['’]existe|est introuvable)|désolé|la página (?:solicitada|que)|lo sentimos|a página (?:solicitada|que)|desculpe|la pagina (?:richiesta|che)|spiacenti|ci dispiace|de (?:opgevraagde |door u )?pagina|strona,? (?:której|o podanym)|przepraszamy|(?:запрашиваемая|запрошенная|эта|данная) (?:вами )?страница|к сожалению|извините|запитувана сторінка|на жаль|aradığınız sayfa|üzgünüz|halaman yang (?:anda|kamu)|maaf|trang (?:mà )?bạn|rất tiếc|(?:お探し|ご?指定)の?(?:の|された)?ページ|申し訳ありません|(?:很?抱歉|对不起|對不起)|(?:您|你)(?:访问|請求|请求|查找|寻找|要找|所?訪問|所访问)的|(?:요청하신|찾으시는|찾으시려는|입력하신|방문하시려는) ?(?:페이지|주소|문서)|이용에 불편을 드려|الصفحة التي|عذر[اًا]"
]
const siteTail = String.raw`(?:\s?[|–—·»-]\s?.{1,40})?`
const titlePattern = new RegExp(`^(?:${titles.join('|')})[.!…]{0,3}${siteTail}$`)
const bodyPattern = new RegExp(`^(?:${bodies.join('|')})`)
/** What such lines have, the numbers of errors aside. */
export const errorCues = {
  title: new Cue('error-title', {of: () => [titlePattern]}),
  body: new Cue('error-body', {of: () => [bodyPattern]})
} as const
const longestTitle = 110
const longestBody = 260

/** Is the line the title of such a page: `404 – Page not found`? */
export function isErrorTitle(line: string): boolean {
  return line.length <= longestTitle && titlePattern.test(line.trim().toLowerCase())
}

/** Does the line begin as a sentence of such a page does? Others may begin so, too, so it counts among others only. */
export function isErrorBody(line: string): boolean {
  return line.length <= longestBody && bodyPattern.test(line.trim().toLowerCase())
}
