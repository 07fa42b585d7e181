/** The buttons and the meters of players. */
import {Cue} from '../words/cue.js'
import {readTemplates} from './templates.js'

const buttonForms = `
play|pause|stop|replay|watch|resume |the|this|our video|audio|clip|trailer|live
play|pause|replay|rewind|unmute|mute|fullscreen|autoplay|captions|subtitles|chapters|descriptions
now|currently playing
playback rate|speed
picture-in-picture|picture_in_picture|audio_track|video_player|audio_player|media_player|closed_captions|full_screen
exit_fullscreen|enter_fullscreen|captions_settings|subtitles_settings|captions_off|subtitles_off|descriptions_off|stream_type_live
seek_to_live|theater_mode|skip_ad|up_next_in|opens_in_a_new_window
video abspielen|ansehen|starten
lire|regarder la_vidéo|vidéo
ver|reproducir vídeo|video|el_video|el_vídeo
guarda|riproduci il_video|video
смотреть|воспроизвести видео
再生する|動画を再生|播放视频|播放影片|동영상_재생|재생하기
`
export const buttons = readTemplates(buttonForms)
// Words that stand beside a clock or a level: with one of these they are a player's.
const meterForms = `
duration|current_time|remaining_time|volume|loaded|progress|video|audio|video_duration|durée|durata|duración|duração|buffered
`
export const meters = readTemplates(meterForms)
// All begin with a word that may not be left out.
export const playerCue = new Cue('player', {of: () => [...openingsOf(buttonForms), ...openingsOf(meterForms)]})

/** The words of which one opens a wording, as a cue lists them. */
function openingsOf(forms: string): readonly string[] {
  return forms
    .split('\n')
    .filter((form) => form !== '')
    .map((form) => (form.split(' ', 1)[0] ?? '').replaceAll('_', ' ').replaceAll('|', ', '))
}
