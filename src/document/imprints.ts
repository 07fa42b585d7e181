/** The lines of an imprint: what a law makes a site say of itself, each with its label. */
import {Cue} from '../words/cue.js'

// Nobody else has these numbers and offices. Short ones stand alone before their colon.
const registered = [
  '상호, 창간일, 창간, 편집국장, 인쇄인, 보도국장, 등록번호, 등록일, 등록일자, 사업자등록번호, 사업자 등록번호, 사업자번호, 통신판매, 통신판매업, 통신판매업신고, 통신판매업신고번호, 인터넷신문등록, 인터넷신문 등록, 신문사업등록, 제호, 간별, 법인명, 발행인, 편집인, 발행·편집인, 발행/편집인, 발행편집인, 발행일자, 청소년보호책임자, 청소년 보호책임자, 청소년보호정책 (책임자, 개인정보보호책임자, 개인정보 보호책임자, 개인정보관리책임자, 개인정보 관리책임자, 호스팅제공자, 호스팅 제공자, 호스팅사업자, 호스팅서비스, 호스팅 서비스, 대표이사, 대표자, 대표자명, 고충처리인',
  '発行人, 発行元, 運営会社, 運営者, 編集人, 編集長, 登録番号, 古物商許可, 代表取締役, 所在地, 统一社会信用代码, 许可证编号, 互联网新闻信息服务许可证, 增值电信业务经营许可证, 信息网络传播视听节目许可证, 违法和不良信息举报, 违法不良信息举报, 不良信息举报, 客服电话, 客服热线, 客服邮箱, 广告热线, 广告合作, 主管单位, 主办单位, 承办单位, 備案號, 备案号, 統一編號, 發行人, 總編輯, 客服專線',
  'verantwortlich im sinne, verantwortlich i.s., verantwortlich i. s., verantwortlich nach, verantwortlich gemäß, verantwortlich für den inhalt, registergericht, handelsregister, amtsgericht, ust-id, ust-idnr, ust.-idnr, ust-id-nr, umsatzsteuer-id, umsatzsteuer-identifikationsnummer, geschäftsführer, geschäftsführerin, geschäftsführung, chefredakteur, chefredakteurin, chefredaktion, vertreten durch, herausgeber',
  'directeur de la publication, directeur de publication, directrice de la publication, directrice de publication, responsable de la publication, rédacteur en chef, rédactrice en chef, siret, siren, hébergeur, commission paritaire',
  'direttore responsabile, direttrice responsabile, partita iva, p.iva, p. iva, registrazione tribunale, registrazione al tribunale, reg. tribunale, sede legale, codice fiscale, depósito legal, domicilio legal, director responsable, directora responsable, diretor responsável, diretora responsável, jornalista responsável, razão social, cnpj, registro dnda, propiedad intelectual',
  'regon, redaktor naczelny, redaktor naczelna, wydawca, kvk-nummer, btw-nummer, hoofdredacteur, ansvarlig redaktør, ansvarlig utgiver, ansvarig utgivare, ansvarshavende chefredaktør, cvr-nr, org.nr, organisasjonsnummer, päätoimittaja, felelős szerkesztő, felelős kiadó, yazı işleri müdürü, sorumlu yazı işleri, sorumlu müdür, genel yayın yönetmeni, imtiyaz sahibi, vergi dairesi',
  'учредитель, учредители, главный редактор, свидетельство о регистрации, регистрационный номер, регистрация сми, знак информационной продукции, огрн, телефон редакции, адрес редакции, электронная почта редакции, почта редакции, головний редактор, засновник, ідентифікатор медіа, адреса редакції',
  'penanggung jawab, pemimpin redaksi, pemimpin umum, wakil pemimpin redaksi, giấy phép, tổng biên tập, phó tổng biên tập, cơ quan chủ quản, chịu trách nhiệm nội dung, toà soạn, tòa soạn, đường dây nóng, رئيس التحرير, المدير العام, رقم الترخيص'
]
// Of a house or of an event as well: with an address or a telephone behind them.
const located = [
  '주소, 소재지, 본사, 대표전화, 전화번호, 우편번호, 住所, 電話番号, 地址, 邮编, 邮箱, 投稿邮箱, 联系电话, 聯絡電話, 傳真',
  'anschrift, postanschrift, adresse, adres, indirizzo, dirección, endereço, адрес, адреса, địa chỉ, điện thoại, alamat, telepon, العنوان, الهاتف'
]
const filingPattern = /^.{0,3}(?:icp[备证備]|公网安备)\s?\d.{0,40}$/
const placePattern =
  /\d{2,5}[-–) ]\s?\d{3,4}[-– ]?\d{3,4}|\+\d{2}|(?:시|구|군|동|로|길|층|호)\s?\d|\d(?:층|호|번지|번길)|市|区|區|路|街|号|號|楼|樓|室|丁目|番地|\b\d{5}\b|straße|str\.|platz|street|avenue|road|rue|via|calle|rua|ул\.|улица|đường|phường|quận|jalan|jl\./
// `발행인·편집인 문하람`, `섬일보 | 발행인 문하람`, `(주)섬일보 대표이사 문하람`: the offices, with names and no colon.
const office = '(?:발행인|편집인|발행·편집인|편집국장|보도국장|인쇄인|대표이사|청소년보호책임자|개인정보책임자|회장|대표)'
const staffPattern = new RegExp(
  `^(?:(?:\\(주\\)|㈜|주식회사)? ?[가-힣A-Za-z ]{2,16}[|∣ㅣ·,]?\\s)?(?:(?:발행인|편집인|편집국장|대표이사|인쇄인|청소년보호책임자)(?:[·/]${office}){0,2}\\s?[:：]?\\s?[가-힣]{2,4}[\\s|∣ㅣ·,/]*){1,6}$`
)
// The same numbers without a colon, and a telephone with or without a telefax.
const numberPattern =
  /^(?:(?:신문|인터넷신문|정기간행물|잡지)? ?등록번호 [가-힣]{2,4}[, ]{0,2}[가-힣]{1,2} ?\d{4,6}|사업자 ?(?:등록)?번호 \d{3}-\d{2}-\d{5}|(?:대표 ?)?전화 ?\d{2,4}-\d{3,4}-\d{4}[ |,/]{1,3}팩스 ?\d{2,4}-\d{3,4}-\d{4})$/
const registeredLabels = labelsOf(registered)
const locatedLabels = labelsOf(located)

/** A line that opens with such a label has it. */
export const imprintCue = new Cue('imprint', {of: () => [...registered, ...located, 'icp备*, icp证*, icp備*, 公网安备*']})

const longestLabel = 60
const longestStaff = 100

/** How surely is the trimmed line one of an imprint? Several fields may share it. */
export function judgeImprint(text: string): 'likely' | 'possible' | undefined {
  const lower = text.toLowerCase().replace(/^[\s·•|*▶■◆-]+/, '')
  if (filingPattern.test(lower) || numberPattern.test(lower) || (lower.length <= longestStaff && staffPattern.test(lower))) return 'likely'
  const colon = lower.slice(0, longestLabel).search(/\s?[:：|∣ㅣ]\s?\S/)
  if (colon < 2 || /[.。!?]\s+\S.{30}|[다요]\.$|。$/.test(lower)) return undefined
  const label = lower.slice(0, colon)
  if (opensWith(registeredLabels, label)) return 'likely'
  return opensWith(locatedLabels, label) && placePattern.test(lower.slice(colon)) ? 'possible' : undefined
}

function labelsOf(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '))
}

/** Is the label one of these, or one of these and a word or two more that no letter joins to it? */
function opensWith(labels: readonly string[], label: string): boolean {
  return labels.some((known) => label.startsWith(known) && !/^[a-zß-öø-ɏа-яёіїґ가-힣]/.test(label.slice(known.length)))
}
