/** The phrases of all packs, one a language. */
import type {PhraseGroup, PhraseSource} from '../../src/phrases/index.js'
import {readPack} from '../../src/phrases/pack.js'
import ar from './ar.json' with {type: 'json'}
import cs from './cs.json' with {type: 'json'}
import da from './da.json' with {type: 'json'}
import de from './de.json' with {type: 'json'}
import el from './el.json' with {type: 'json'}
import en from './en.json' with {type: 'json'}
import es from './es.json' with {type: 'json'}
import fa from './fa.json' with {type: 'json'}
import fi from './fi.json' with {type: 'json'}
import fr from './fr.json' with {type: 'json'}
import hi from './hi.json' with {type: 'json'}
import hu from './hu.json' with {type: 'json'}
import id from './id.json' with {type: 'json'}
import it from './it.json' with {type: 'json'}
import ja from './ja.json' with {type: 'json'}
import ko from './ko.json' with {type: 'json'}
import nb from './nb.json' with {type: 'json'}
import nl from './nl.json' with {type: 'json'}
import pl from './pl.json' with {type: 'json'}
import pt from './pt.json' with {type: 'json'}
import ro from './ro.json' with {type: 'json'}
import ru from './ru.json' with {type: 'json'}
import sv from './sv.json' with {type: 'json'}
import th from './th.json' with {type: 'json'}
import tr from './tr.json' with {type: 'json'}
import uk from './uk.json' with {type: 'json'}
import vi from './vi.json' with {type: 'json'}
import zhHans from './zh-Hans.json' with {type: 'json'}
import zhHant from './zh-Hant.json' with {type: 'json'}

const packs = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant
}

function readPacks(): readonly PhraseGroup[] {
  return Object.entries(packs).flatMap(([language, pack]) => readPack(pack, `rules/packs/${language}.json`))
}

/**
 * The phrases of all packs. The build puts a module in the place of this one that reads them from one string, which Node
 * parses only when a line may be a phrase, and that has worked out what is to be known of them; see `scripts/build-plugins.ts`.
 */
export const packPhrases: PhraseSource = {ofPacks: true, groups: readPacks}
