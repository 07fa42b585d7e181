/** A window of VS Code in Chromium, used as a person would: by the command palette, keys and what is to be seen. */
import {type Browser, chromium, type Locator, type Page} from 'playwright-core'

/** A row of the Problems panel. Lines and columns as it shows them, from 1. */
export interface Problem {
  readonly file: string
  readonly severity: string
  readonly message: string
  readonly source: string
  readonly code: string
  readonly line: number
  readonly column: number
}

const patience = 120_000
// Nothing outside of this machine is asked for.
const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--no-proxy-server']

/** See above. */
export class Window {
  readonly page: Page
  readonly #browser: Browser

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.page = page
  }

  /** Opens a folder and waits until its files are listed. */
  static async open(address: string, folder: string): Promise<Window> {
    const args = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']
    const browser = await chromium.launch({executablePath: '/usr/bin/chromium', headless: true, args})
    const page = await (await browser.newContext({viewport: {width: 1280, height: 1000}})).newPage()
    page.setDefaultTimeout(patience)
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`)
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
    return new Window(browser, page)
  }

  /** Runs a command. The first seconds of a window lack many. */
  command(name: string): Promise<void> {
    const row = this.#rows()
      .filter({has: this.page.getByText(name, {exact: true})})
      .first()
    return this.#untilDone(`no command \`${name}\` in the palette`, () => this.#pick('F1', `>${name}`, row))
  }

  /** Runs a task, and waits until its terminal shows the text. */
  async task(label: string, text: string): Promise<void> {
    const row = this.#rows().filter({hasText: label}).first()
    await this.#untilDone(`no task \`${label}\``, async () => {
      await this.command('Tasks: Run Task')
      if (!(await appears(row, 10_000))) return false
      await row.click()
      return true
    })
    await this.page.locator('.terminal-wrapper.active .xterm-rows').filter({hasText: text}).first().waitFor()
  }

  /** Opens a file of the folder. */
  async file(name: string): Promise<void> {
    const row = this.#rows().filter({hasText: name}).first()
    await this.#untilDone(`no file \`${name}\``, () => this.#pick('Control+P', name, row))
    await this.page.locator('.editor-instance .view-lines').first().waitFor()
  }

  /** What the Problems panel shows, once it shows so many and stays so. */
  async problems(count: number): Promise<readonly Problem[]> {
    const panel = this.page.locator('.markers-panel')
    let shown: readonly Problem[] = []
    for (let tries = 0, same = 0; tries < 60 && same < 3; tries++) {
      // The terminal of a task may come to the front at any time.
      if (!(await panel.isVisible())) await this.command('Problems: Focus on Problems View')
      const now = await this.#readProblems()
      same = now.length === count && JSON.stringify(now) === JSON.stringify(shown) ? same + 1 : 0
      shown = now
      await this.page.waitForTimeout(300)
    }
    return shown
  }

  /** Applies the first fix that is offered at the start of the open file, once the language server offers any. @returns all that was offered */
  async fixFirst(shot: string): Promise<readonly string[]> {
    const actions = this.page.locator('.action-widget .monaco-list-row.action')
    await this.#untilDone('no fix is offered at the start of the file', async () => {
      await this.page.locator('.editor-instance .view-lines').first().click()
      await this.page.keyboard.press('Control+Home')
      await this.page.keyboard.press('Control+.')
      return appears(actions.first(), 4000)
    })
    const offered = (await actions.allTextContents()).map((text) => text.trim())
    await this.page.screenshot({path: shot})
    await this.page.keyboard.press('Enter')
    await actions.first().waitFor({state: 'detached'})
    return offered
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  /** Opens the box by a key, fills it and takes the row. @returns false when it does not come */
  async #pick(key: string, text: string, row: Locator): Promise<boolean> {
    await this.page.keyboard.press(key)
    if (!(await appears(this.#input(), 4000))) return false
    await this.#input().fill(text)
    if (!(await appears(row, 4000))) return false
    await row.click()
    return true
  }

  /** Tries, as a person would, until it is done: what a key asks for may not be there yet. */
  async #untilDone(otherwise: string, attempt: () => Promise<boolean>): Promise<void> {
    for (const until = Date.now() + patience; !(await attempt()); ) {
      if (Date.now() > until) throw new Error(otherwise)
      await this.page.keyboard.press('Escape')
    }
  }

  #input(): Locator {
    return this.page.locator('.quick-input-widget input[type=text]')
  }

  #rows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  async #readProblems(): Promise<readonly Problem[]> {
    const problems: Problem[] = []
    let file = ''
    for (const row of await this.page.locator('.markers-panel .monaco-list-row').all()) {
      // A row may go while it is read: the next look is another.
      const text = async (part: string) => {
        const found = await row
          .locator(part)
          .first()
          .textContent({timeout: 2000})
          .catch(() => null)
        return found?.trim() ?? ''
      }
      const level = await row.getAttribute('aria-level', {timeout: 2000}).catch(() => null)
      if (level === '1') {
        file = await text('.label-name')
        continue
      }
      const label = (await row.getAttribute('aria-label', {timeout: 2000}).catch(() => null)) ?? ''
      const [, severity = '', message = '', line, column] = /^(\w+): (.*) at line (\d+) and character (\d+)\./su.exec(label) ?? []
      const [source, code] = [await text('.marker-source'), await text('.marker-code, a.monaco-link')]
      problems.push({file, severity: severity.toLowerCase(), message, source, code, line: Number(line), column: Number(column)})
    }
    return problems
  }
}

function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator
    .waitFor({timeout})
    .then(() => true)
    .catch(() => false)
}
