/** Standard error for the few sentences of a run: written at once, since to open the stream takes as long as to lint some texts. */
import {fstatSync, writeSync} from 'node:fs'
import {codeOf, type Output} from './io.js'

/**
 * Writes to a file descriptor, without its stream where that works.
 * @param descriptor such as 2, open for writing
 * @param open gives the stream: asked whether it is a terminal, and for what the system does not take at once (a full pipe that
 *   must not block); from then on everything goes there
 */
export function directOutput(descriptor: number, open: () => Output): Output {
  let stream: Output | undefined
  const opened = () => {
    if (stream !== undefined) return stream
    stream = open()
    // Without a listener an error would end the process; who writes is told by `done`.
    stream.on('error', () => undefined)
    return stream
  }
  return {
    get isTTY() {
      return fstatSync(descriptor).isCharacterDevice() && opened().isTTY === true
    },
    on: (event, listener) => stream?.on(event, listener),
    write(content, done) {
      if (stream !== undefined) return stream.write(content, done)
      let rest = typeof content === 'string' ? Buffer.from(content) : content
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
        return done?.()
      } catch (error) {
        if (codeOf(error) === 'EAGAIN') return opened().write(rest, done)
        if (error instanceof Error) return done?.(error)
        throw error
      }
    }
  }
}
