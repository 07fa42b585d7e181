/** Codes of a publishing system that were never filled in: shortcodes, template tags, placeholders. */

/** A code, as offsets in its line. */
export interface Code {
  readonly start: number
  readonly end: number
  /** `sure`: nobody writes so. `alone`: a word in brackets, a code only where it is the whole line. */
  readonly kind: 'sure' | 'alone'
}

// A value may be in straight or curly quotes, since a formatter has been over the text.
const value = String.raw`(?:"[^"\]]{0,600}"|'[^'\]]{0,600}'|[“”″][^“”″\]]{0,600}[“”″]|[‘’′][^‘’′\]]{0,600}[‘’′]|&quot;[^\]]{0,200}?&quot;|[^\s\]"']{1,300})`
const withAttributes = String.raw`\[{1,2}[a-zA-Z][\w-]{1,40}(?:[\s:][a-zA-Z_@][\w:-]{0,40}=${value}){1,30}(?:\s[\w-]{1,40}){0,5}\s?/?\]{1,2}`
// Names no writer puts into brackets; a prefix stands for a builder's whole family.
const family =
  '(?:vc_|et_pb_|fusion_|su_|av_|mk_|wpv-|wp_ad|woocommerce_|mc4wp_|elementor-|ninja_form|nggallery|gravityform|contact-form|wpforms|jetpack_|addtoany|sharethis|adrotate|adinserter|quads|wpdm_|rev_slider|layerslider|metaslider|embedyt|edd_)'
const known = String.raw`\[/?${family}[\w-]{0,40}(?:\s[^\]]{0,400})?\]`
const bareNames =
  'caption|gallery|embed|embedyt|audio|video|playlist|wp_caption|toc|contact-form|contact-form-7|social_share|social-share|newsletter|subscribe2|one_half|one_third|one_fourth|two_third|three_fourth|one_half_last|one_third_last|dropcap|pullquote|columns?|row|col|tabs?|tab|accordion|toggle|divider|spacer|clear|button|box|sociallocker|signup_form|poll|table|slider|slideshow|spoiler|googlemaps?|map|youtube|vimeo|instagram|twitter|tweet|facebook|soundcloud|ad|ads|adsense|hr|more|nextpage|list|icon|highlight|alert|info|note|quote|code|sitemap|recent_posts|related_posts|products|cart|raw|sc|noformat|expand|blockquote|center|left|right|font|size|color|url|img|b|i|u|s|li|ul|ol'
// Help texts write options as `[/i]`: the others count where the text opens them, too.
const ownNames =
  'caption|wp_caption|gallery|embed|audio|video|playlist|one_half|one_third|one_fourth|two_third|three_fourth|dropcap|pullquote|blockquote|accordion|spoiler|sociallocker'
const closing = String.raw`\[/(?:${ownNames})\]`
const bareName = new Set(bareNames.split('|'))
// Words that stand in brackets as a note: only a system's own name is a code when it stands alone.
const aloneNames = new Set(
  'gallery,embed,playlist,toc,contact-form,social_share,social-share,newsletter,subscribe2,one_half,one_third,one_fourth,two_third,three_fourth,dropcap,pullquote,divider,spacer,signup_form,sociallocker,adsense,ads,ad,recent_posts,related_posts,sitemap,ez-toc'.split(
    ','
  )
)
// BBCode with a value is a code by itself, without one only with its closing tag in the line.
const boards = String.raw`\[(?:url|img|quote|size|color|font|youtube|media|align|email|attach|code)=[^\]\s]{1,300}\]`
const template = String.raw`\{%-?\s?[a-z_]+\b[^%{}]{0,300}%\}|\{\{-?\s?[#/>^&]?\s?[a-zA-Z_$][\w$]*(?:[.\[-][\w$\]'"]+){0,8}(?:\s?\|\s?[a-z_]+(?::\s?[^{}|]{1,60})?){0,5}\s?-?\}\}|\{\{\{?\s?[\w.]{1,60}\s?\}?\}\}|<%=?[^%<>]{1,200}%>|\$\{[a-zA-Z_][\w.]{0,60}\}|%%[a-z_]{2,40}%%|\[\[\{"(?:fid|type)":[^\]]{0,2000}\]\]|\[\[nid:\d+[^\]]{0,100}\]\]|\[(?:node|site|user|term|current-\w+):[a-z0-9:_-]{2,60}\]|\{(?:loadposition|loadmodule|loadmoduleid|jcomments|gallery|youtube|vimeo|mosmap|phocagallery|slider|tab|modal|module)\b[^{}]{0,200}\}|\{/(?:gallery|youtube|vimeo|slider|tabs?|modal)\}`
const codePattern = new RegExp(`(${withAttributes}|${known}|${closing}|${boards}|${template})|\\[(/?)([a-z][a-z_-]{0,20})\\]`, 'y')
// The first character of each. To look for it and ask there takes a third of what it takes to ask everywhere.
const signPattern = /[[{<$%]/g

// What a code begins with; nearly all brackets of prose hold a number.
const openingPattern = /[[{<%][/a-zA-Z{%_]/

/** The codes of a line, from the first to the last. An opening without attributes counts where its closing stands behind it. */
export function readCodes(line: string): readonly Code[] {
  if (!openingPattern.test(line)) return []
  const codes: Code[] = []
  const pairs = new Pairs(line)
  for (const {0: text, 1: sure, 2: slash, 3: name, index} of eachCode(line)) {
    const end = index + text.length
    if (sure !== undefined || (name !== undefined && bareName.has(name) && pairs.has(name, index, slash === '/')))
      codes.push({start: index, end, kind: 'sure'})
    else if (name !== undefined && slash === '' && aloneNames.has(name)) codes.push({start: index, end, kind: 'alone'})
  }
  return codes
}

function* eachCode(line: string): Iterable<RegExpExecArray> {
  signPattern.lastIndex = 0
  while (signPattern.test(line)) {
    codePattern.lastIndex = signPattern.lastIndex - 1
    const code = codePattern.exec(line)
    if (code === null) continue
    signPattern.lastIndex = code.index + code[0].length
    yield code
  }
}

/** Which names a line opens and closes; each is looked for once. */
class Pairs {
  readonly #line: string
  readonly #firsts = new Map<string, number>()
  readonly #lasts = new Map<string, number>()

  constructor(line: string) {
    this.#line = line
  }

  has(name: string, at: number, isClosing: boolean): boolean {
    if (isClosing)
      return this.#placeOf(this.#firsts, name, () => this.#line.search(new RegExp(`\\[${name}[\\]=\\s]`)), this.#line.length) < at
    return this.#placeOf(this.#lasts, name, () => this.#line.lastIndexOf(`[/${name}]`), -1) > at
  }

  #placeOf(places: Map<string, number>, name: string, find: () => number, missing: number): number {
    let place = places.get(name)
    if (place === undefined) {
      const found = find()
      place = found === -1 ? missing : found
      places.set(name, place)
    }
    return place
  }
}
