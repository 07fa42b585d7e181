/** Rows of buttons that a page sets side by side and an extractor in one line: `search close`, `Sign in Subscribe`, `Accept Reject Settings`. */
import {Cue} from '../words/cue.js'
import {normalise} from './normal.js'

// Two of these beside each other are a bar, and no name of a thing as `print settings` is.
const core = [
  'menu, search, close, login, log in, log out, logout, register, sign in, sign up, sign out, subscribe, my account, accept, accept all, reject, reject all, decline, allow all, deny',
  'suche, anmelden, abmelden, registrieren, abonnieren, schließen, akzeptieren, ablehnen, alle akzeptieren, alle ablehnen, alles akzeptieren, alles ablehnen',
  'rechercher, recherche, connexion, se connecter, s inscrire, s abonner, fermer, accepter, refuser, tout accepter, tout refuser, accepter tout, refuser tout, déconnexion',
  'buscar, iniciar sesión, registrarse, suscribirse, cerrar, aceptar, rechazar, aceptar todo, rechazar todo, cerrar sesión, entrar, cadastre se, assine, fechar, aceitar, recusar, aceitar tudo, rejeitar tudo, pesquisar',
  'cerca, accedi, registrati, abbonati, chiudi, accetta, rifiuta, accetta tutto, rifiuta tutto, zoeken, inloggen, registreren, abonneren, sluiten, accepteren, weigeren, alles accepteren, alles weigeren',
  'szukaj, zaloguj się, zarejestruj się, zamknij, akceptuję, odrzuć, zaakceptuj wszystko, поиск, меню, войти, вход, регистрация, подписаться, закрыть, принять, отклонить, принять все, выйти, пошук, увійти, реєстрація, закрити',
  'ara, giriş yap, üye ol, kayıt ol, kapat, kabul et, reddet, tümünü kabul et, cari, masuk, daftar, berlangganan, tutup, setuju, tolak, tìm kiếm, đăng nhập, đăng ký, đóng, chấp nhận, từ chối',
  'sök, logga in, stäng, godkänn, avvisa, søk, logg inn, lukk, søg, log ind, luk, haku, kirjaudu, tilaa, sulje'
]
// What stands with them.
const others =
  'home, back, next, previous, prev, cancel, ok, submit, send, save, edit, reset, clear, filter, sort, share, print, email, copy, link, like, reply, follow, report, settings, preferences, manage, allow, dismiss, got it, more, less, show, hide, expand, collapse, play, pause, mute, download, upload, view, toggle, cart, checkout, wishlist, help, contact, about, account, faq, privacy, terms, news, newsletter, e paper, app, shop, jobs, start, einstellungen, teilen, drucken, merken, mehr, abo, accueil, paramètres, partager, imprimer, plus, inicio, compartir, imprimir, más, ajustes, início, compartilhar, mais, condividi, stampa, impostazioni, delen, instellingen, ustawienia, udostępnij, ещё, настройки, поделиться, ayarlar, paylaş, bagikan, pengaturan, chia sẻ'

const longestButton = 3
const mostWords = 12
const forms = (lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(', ')))
const coreForms = forms(core)
const otherForms = forms([others])
const signPattern = /[|•·/,]/g

/** A row of buttons has it. */
export const rowCue = new Cue('button-row', {of: () => core})
export const longestRow = 80

/** Is the text nothing but buttons: two at least that only a bar has, or such a one and two others? */
export function isButtonRow(text: string): boolean {
  if (/[.:;!?"“”«»()\d]/.test(text)) return false
  const words = normalise(text.replace(signPattern, ' ')).replaceAll(/['’-]/g, ' ').split(/ +/)
  if (words.length < 2 || words.length > mostWords) return false
  let [bars, buttons] = [0, 0]
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestButton, words.length - at)
    for (; length > 0; length--) {
      const form = words.slice(at, at + length).join(' ')
      if (coreForms.has(form)) bars++
      if (coreForms.has(form) || otherForms.has(form)) break
    }
    if (length === 0) return false
    buttons++
    at += length
  }
  return bars > 1 || (bars > 0 && buttons > 2)
}
