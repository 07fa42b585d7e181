/** The forms in which sites write a date or a time as page furniture, whatever the language. */
import {letterSource} from './letters.js'

// The patterns are for lower-cased text: `i` would take long to compile.
// A month is any word between a day and a year, so that no list of month names is needed: `4 mars 2025`, `3 de julio de 2024`.
const month = String.raw`(?:de |of )?${letterSource}{2,12}\.?(?: de)?`
const weekday = String.raw`(?:\(?${letterSource}{1,13}\.?\)?,? )?`
const ampm = `(?:오전|오후|午前|午後|上午|下午)`
/** `2025-08-20`, `2025. 3. 4.`, `2025年3月4日`, `04.03.2025`, `4 March 2025`, `March 4th, 2025`, `Wed Feb 12 2025`. */
const date = [
  String.raw`(?:19|20)\d\d ?[-./年년] ?\d{1,2} ?[-./月월] ?\d{1,2}(?:\.|日|일)?`,
  String.raw`\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d`,
  String.raw`${weekday}\d{1,2}(?:\.|st|nd|rd|th)? ${month},? (?:19|20)\d\d`,
  String.raw`${weekday}${letterSource}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d`
].join('|')
/** `15:47`, `15:47:03`, `09h12`, `4:12 PM`, `오전 9:12`, with a zone or `Uhr` behind. */
const time = String.raw`${ampm}? ?\d{1,2}[:h시]\d{2}(?:[:분]\d{2})?분? ?(?:[ap]\.?m\.?|uhr|\(?[a-z]{2,4}(?:[+-]\d{1,2})?\)?)?`

/** A date, in a larger pattern for lower-cased text. */
export const dateSource = `(?:${date})`
/** A time of day, in a larger pattern for lower-cased text. */
export const timeSource = `(?:${time})`
/** A date with the time of day behind it, or the date alone. */
export const dateTimeSource = String.raw`(?:${dateSource}(?:[,t]? ?(?:\(${letterSource}\))? ?(?:[-–|·]|at|à|um|alle|a las|às|в)? ?${timeSource})?)`

const wholePattern = new RegExp(`^${dateTimeSource}$`)
const timedPattern = new RegExp(`\\d ?(?:[,t]|at|à|um)? ?.{0,4}${timeSource}$`)

/** Is the text a date, with or without a time, and nothing else? */
export function isDate(text: string): boolean {
  return text.length <= 60 && /\d/u.test(text) && wholePattern.test(text.toLowerCase())
}

/** Is the text a date with a time of day behind it, and nothing else? Nobody heads a diary so. */
export function isDateTime(text: string): boolean {
  return isDate(text) && timedPattern.test(text.toLowerCase()) && /\d[:h시]\d\d/u.test(text)
}

const wholeTimePattern = new RegExp(`^${timeSource}$`)

/** Is the text a time of day, or the length of a recording, and nothing else? */
export function isTime(text: string): boolean {
  return text.length <= 24 && /\d/u.test(text) && wholeTimePattern.test(text.toLowerCase().trim())
}
