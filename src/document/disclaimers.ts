import {Cue} from '../words/cue.js'

/**
 * Standing notices by their forms, in lower case: whose views these are, what the text is no advice for, how it was made.
 * Each pattern asks for the subject (the views, this article) and for what is denied, so that a story about views has none.
 */
const patterns = [
  /\b(?:views?|opinions?|thoughts|statements|positions|comments)\b.{0,60}\b(?:expressed|herein|here|above|contained|stated|presented|are|is)\b.{0,80}(?:\bauthor|\bwriter|\bcontributor|\bcolumnist|\bcommenter|\btheir own\b|\b(?:his|her|my) own\b|not necessarily|\bpersonal\b|\bdo(?:es)? not (?:reflect|represent))/,
  /\b(?:do(?:es)? not|doesn't|don't|need not|may not) necessarily (?:reflect|represent|express|state|mirror|coincide)\b.{0,80}\b(?:views?|opinions?|positions?|polic(?:y|ies)|stance|beliefs|those of)\b/,
  /\b(?:this|the|our|these) (?:article|content|contents|information|material|materials|post|website|web site|site|newsletter|blog|video|report|commentary|page)\b.{0,120}\b(?:not|never|no)\b.{0,60}\b(?:constitutes?|intended|considered|construed|interpreted|substitute|relied)\b.{0,90}\b(?:advice|recommendations?|offer|solicitation|diagnosis|endorsement)/,
  /^(?:disclaimer:? )?(?:this|the) (?:article|content|information|material|post|story|report|video)\b.{0,60}\bfor (?:general |purely )?(?:information(?:al)?|educational|entertainment)(?:,? (?:and|or) \w+)? purposes only/,
  /^[([]?(?:except for the headline, )?th(?:is|e above) (?:story|article|report|copy|news|content|item|text)\b.{0,40}\b(?:not been (?:edited|reviewed|fact-?checked|modified)|auto-?(?:generated|published)|published from an?|sourced from an?|(?:generated|written|translated|produced|created|summarized) (?:automatically|by|with|using)\b.{0,40}\b(?:ai|artificial intelligence|machine|software|algorithm|automat\w+|bot)\b|automatically (?:generated|translated)|machine[- ]translated)/,
  /^our (?:standards|editorial (?:policy|standards|guidelines|principles)|ethics (?:policy|statement)|fact-check(?:ing)? (?:policy|standards))\s?[:：]/,
  /^(?:not|this is not|nothing (?:here|in this (?:article|post)) is) (?:financial|investment|legal|medical|tax) advice\b/,
  /^past performance (?:is|does) (?:no|not)\b/,
  /(?:gibt|geben|spiegelt|spiegeln)\b.{0,60}\b(?:meinung|ansicht|auffassung)(?:en)?\b.{0,60}\b(?:autor|verfasser|redaktion|wieder|kolumnist)/,
  /\b(?:keine|stellt keine|ersetzt keine?n?)\b.{0,30}(?:anlageberatung|anlageempfehlung|rechtsberatung|kaufempfehlung|ärztliche beratung|handlungsempfehlung)\b/,
  /\b(?:les )?(?:opinions|propos|points de vue|avis)\b.{0,60}(?:exprimé|tenus|publiés).{0,80}(?:auteur|n['’]engage|ne reflète)|n['’]engagen?t? que (?:leur|son|ses|leurs|l['’])/,
  /\b(?:opiniones|opinión|ideas|puntos de vista)\b.{0,60}(?:expresad|vertid|contenid|public).{0,90}(?:autor|responsabilidad|no (?:reflejan|representan|necesariamente|coinciden))/,
  /\b(?:opiniões|opinião|ideias|texto|artigo)\b.{0,60}(?:não (?:reflete|refletem|representa|representam|traduz)|responsabilidade (?:exclusiva |única )?d[oe])/,
  /\bopinioni\b.{0,60}(?:espress|contenut|pubblicat).{0,80}(?:autor|non (?:riflettono|rappresentano|necessariamente))/,
  /(?:meningen?|standpunten|opinies?)\b.{0,60}(?:weerspiegel|vertegenwoordig|van de auteur|voor rekening van)/,
  /(?:opinie|poglądy|opinia)\b.{0,60}(?:wyrażon|autor|nie (?:muszą|odzwierciedla|stanowi))/,
  /(?:мнение|мнения|точка зрения|взгляды|позиция).{0,60}(?:может|могут|не (?:обязательно|всегда)).{0,30}(?:совпада|отража)/,
  /не является (?:индивидуальной )?(?:инвестиционной|медицинской|юридической) (?:рекомендацией|консультацией)|не является (?:офертой|публичной офертой)/,
  /(?:думка|точка зору|погляди|позиція).{0,50}(?:може|можуть|не обов).{0,20}(?:збіга|відобража)/,
  /(?:yatırım (?:danışmanlığı|tavsiyesi)).{0,40}değildir|(?:yazı|yorum|görüş|makale)\p{L}*.{0,40}sorumlulu\p{L}+.{0,20}yazar|yazar\p{L}* (?:kişisel )?görüş/u,
  /(?:仅|僅|只|均|纯|純)(?:为|為|代表)?(?:作者|投稿者|撰稿人|个人|個人|本人).{0,6}(?:观点|觀點|立场|立場|意见|意見|看法)|(?:不|並不|并不)代表.{1,14}(?:立场|立場|观点|觀點|意见|意見)/,
  /不(?:构成|構成|作为|作為).{0,6}(?:投资|投資|买卖|買賣|医疗|醫療).{0,4}(?:建议|建議|依据|依據|意见|意見)|(?:投资|投資)有(?:风险|風險)|如(?:有|涉及).{0,8}(?:侵权|侵權|版权|版權).{0,6}(?:联系|聯繫|删除|刪除|告知)|(?:飲酒|酒駕|吸菸|吸烟).{0,8}(?:有害|有礙|過量)/,
  /(?:기고|칼럼|글|의견|내용|필자|견해|기사|사설|만평|주장|콘텐츠)\S{0,3} .{0,24}(?:본지|본사|본보|사이트|회사|당사|매체|신문|편집부|편집국|언론사|편집)\S{0,3} .{0,14}(?:다를 수|무관|일치하지|관계없|상관없|대변하지).{0,10}(?:니다|음|함)|(?:칼럼|글|기고|내용)\S{0,2} (?:전적으로 )?(?:필자|저자|작성자|기고자|개인)\S{0,4} .{0,10}(?:의견|견해|생각)(?:으로|이며|입니다|임)|투자\S{0,2} .{0,14}(?:책임|판단|권유).{0,16}(?:본인|투자자|아닙|않습)|(?:의학적|법률적|전문적인?) .{0,10}(?:조언|자문|진단).{0,16}(?:대체|아닙|않습)/,
  /(?:個人|筆者|著者|投稿者)の(?:見解|意見|感想|主観)(?:です|であり)|(?:記事|情報|内容|価格)は.{0,12}(?:取材|執筆|公開|掲載|投稿|発表)(?:時点|当時)の(?:もの|情報)|自己責任で(?:お願い|行)|一切の?責任を負い(?:ません|かねます)/,
  /لا (?:تعبر|يعبر|تمثل|يمثل)\p{L}* بالضرورة عن|(?:الآراء|المقالات) (?:الواردة|المنشورة)/u,
  /(?:लेखक|ये|यह).{0,10}(?:निजी|व्यक्तिगत) (?:विचार|राय)|सिंडिकेट|सिंडीकेट/,
  /(?:tanggung jawab|pandangan pribadi|opini pribadi) penulis|tidak (?:selalu )?mencerminkan (?:pandangan|sikap|kebijakan)/,
  /(?:quan điểm|ý kiến|góc nhìn).{0,12}(?:cá nhân |riêng )?của (?:tác giả|người viết)/
]

/** What such a notice has: one of each. Some patterns are long, so each cue has another half of them. */
const others = patterns.filter((pattern, at) => ![0, 1, 2, 4, 5].includes(at) && !pattern.source.includes('opiniones'))
export const disclaimerCues = {
  subject: new Cue('disclaimer-subject', {
    of: () => [
      /\b(?:views?|opinions?|thoughts|statements|positions|comments)\b/,
      /\b(?:advice|recommendations?|offer|solicitation|diagnosis|endorsement)/,
      /\bth(?:is|e above) (?:story|article|report|copy|news|content|item|text)\b/,
      /\bour (?:standards|editorial|ethics|fact)/,
      /necessarily (?:reflect|represent|express|state|mirror|coincide)/,
      /\b(?:opiniones|opinión|ideas|puntos de vista)\b/,
      ...others
    ]
  }),
  denial: new Cue('disclaimer-denial', {
    of: () => [
      /\bauthor|\bwriter|\bcontributor|\bcolumnist|\bcommenter|\btheir own\b|\b(?:his|her|my) own\b|not necessarily|\bpersonal\b|not (?:reflect|represent)/,
      /\b(?:constitutes?|intended|considered|construed|interpreted|substitute|relied)\b/,
      /\bnot been\b|auto-?(?:generated|published)|(?:published|sourced) from an?|(?:generated|written|translated|produced|created|summarized) (?:automatically|by|with|using)\b|automatically (?:generated|translated)|machine[- ]translated/,
      /\b(?:standards|policy|guidelines|principles|statement)\b/,
      /necessarily (?:reflect|represent|express|state|mirror|coincide)/,
      /expresad|vertid|contenid|public[oa]|publiquen/,
      ...others
    ]
  })
} as const

/** Is the line a standing notice? */
export function isDisclaimer(text: string): boolean {
  const folded = text.toLowerCase()
  return patterns.some((pattern) => pattern.test(folded))
}
