/**
 * Flags filler: lorem ipsum, and the words with which a theme or page builder asks its owner to write something.
 *
 * ## Why
 * Unfinished pages are scraped like finished ones. Filler says nothing in any language.
 *
 * ## Flagged
 * A line of the usual filler Latin; an invitation to write (`Click here to edit this text`,
 * `Your title goes here`) as a short line of its own.
 *
 * ## Left alone
 * Latin that somebody wrote, and a text that speaks of filler: it names `lorem ipsum` among other words, or quotes it.
 *
 * ## Fix
 * Deletes the line: certain for filler Latin and for a builder's own sentence, likely for a shorter invitation.
 *
 * ## Examples
 * ```diff
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * @@ certain: Placeholder text `Lorem ipsum dolor sit amet, consectetur…`, fix deletes the line
 * -Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
 * -I am a text block. Click the edit button to change this text.
 * ```
 * ```diff
 * @@ likely: Placeholder text `Your subtitle goes here`, fix deletes the line
 * -Your subtitle goes here
 *  The council voted on Tuesday to keep the old ferry running for one more winter.
 * ```
 * ```diff
 *  Printers have set “Lorem ipsum dolor sit amet” as filler since the 1500s.
 *  Quo usque tandem abutere, Catilina, patientia nostra? Quam diu etiam furor iste tuus nos eludet?
 *  Add your name here and sign.
 *  Neque porro quisquam est, qui dolorem ipsum, quia dolor sit, amet, consectetur, adipisci velit.
 * ```
 */
import type {Line} from '../src/document/document.js'
import {excerpt} from '../src/document/text.js'
import {phraseLines} from '../src/phrases/phrase-lines.js'
import {type Certainty, cutLine, defineRule, type RuleFinding} from '../src/rule.js'
import {Cue} from '../src/words/cue.js'

// Words of the filler; Cicero wrote some of them, so they count only beside those that no Latin text has.
const filler = new Set(
  'lorem ipsum dolor sit amet consectetur consectetuer adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum aenean ligula eget massa cum sociis natoque penatibus magnis dis parturient montes nascetur ridiculus mus donec quam felis ultricies nec pellentesque pretium sem vestibulum ante primis faucibus orci luctus ultrices posuere cubilia curae nam nunc vel tincidunt vivamus elementum semper vulputate eleifend tellus leo porttitor phasellus viverra ut metus varius laoreet quisque rutrum imperdiet etiam ultricies nisi vel augue curabitur ullamcorper rhoncus maecenas tempus condimentum libero mauris sodales sagittis hendrerit suspendisse integer facilisis morbi tristique senectus netus malesuada fames ac turpis egestas proin pharetra nonummy pede fusce convallis mattis congue risus a praesent at vitae erat volutpat justo nullam dictum interdum lectus accumsan bibendum placerat blandit cras dapibus aliquam lacinia scelerisque sapien arcu cursus feugiat molestie tortor neque ornare urna diam gravida porta euismod dignissim cursus mi quis lacus velit venenatis fermentum auctor eros iaculis'.split(
    ' '
  )
)
const signature = new Set(
  'lorem consectetur consectetuer adipiscing eiusmod incididunt ullamco cupidatat vestibulum pellentesque suspendisse'.split(' ')
)
// A line of filler has little else; four words at least, so that a name stays. Builders put an English sentence before it: then two of the
// words that no Latin text has are asked for.
const share = 0.8
const mixedShare = 0.6
const fewest = 4
const invitationPattern =
  /^(?:(?:i am |this is )?(?:an? )?(?:text|heading|image|button|content) (?:block|box|area|element|module)\. (?:click|double[- ]click|tap)\b.{0,80}|(?:double[- ])?click (?:here|(?:on )?(?:the )?edit(?: button)?|the text) to (?:edit|change|add) (?:this|your|the|some) (?:text|content|title|heading|description)\b.{0,40}|(?:your|the|some) (?:content|text|copy) goes here\. (?:edit|click|replace|you)\b.{0,100}|edit or remove this text inline\b.{0,100})$/
const shortPattern =
  /^(?:(?:your|the) )?(?:text|content|title|headline|heading|subtitle|subheading|description|caption|copy|tagline|logo|ad|bio) (?:goes |will go )here[.!]?$|^(?:add|enter|insert|type|write|put|place) (?:your|some|an?) (?:own )?(?:text|content|title|headline|heading|subtitle|description|caption|copy|tagline) here[.!]?$|^(?:this is )?(?:an? )?(?:sample|dummy|placeholder|filler) (?:text|content|paragraph|title|heading)[.!]?$/
const fillerCue = new Cue('placeholder-filler', {of: () => [/lorem ipsum|consectetu|vestibulum ante/]})
const invitationCue = new Cue('placeholder-invitation', {of: () => [invitationPattern, shortPattern]})
// All of these are short.
const longestInvitation = 220

export default defineRule({
  id: 'placeholder-text',
  group: 'artefact',
  gate: [],
  reach: 'line',
  *find(document) {
    yield* phraseLines(document, 'placeholder', 'Placeholder text')
    for (const line of document.labelsWith(Number.POSITIVE_INFINITY, fillerCue)) if (isFiller(line.text)) yield cut(line, 'certain')
    for (const line of document.labelsWith(longestInvitation, invitationCue)) {
      const certainty = judgeInvitation(line.text)
      if (certainty !== undefined) yield cut(line, certainty)
    }
  }
})

function cut(line: Line, certainty: Certainty): RuleFinding {
  return {...cutLine(line), certainty, message: `Placeholder text ${excerpt(line.text)}, fix deletes the line`}
}

function judgeInvitation(line: string): Certainty | undefined {
  const text = line.trim().toLowerCase()
  if (invitationPattern.test(text)) return 'certain'
  return shortPattern.test(text) ? 'likely' : undefined
}

function isFiller(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  if (words.length < fewest || /["“„«]/.test(text)) return false
  const known = words.filter((word) => filler.has(word)).length
  const signs = words.filter((word) => signature.has(word)).length
  return (signs > 0 && known >= words.length * share) || (signs > 1 && known >= words.length * mixedShare)
}
