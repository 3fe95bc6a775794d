// Walking the offer check as a person does; used by every test that needs a question or a review on the screen.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './site.mjs'

export const CHECK = 'offer-check'
export const offerPath = (lang) => `/${lang}/prepare/check-the-offer/`

/** Questions and their choices, in the order of the data of the check. */
export const questions = async () => {
  const text = await readFile(join(root, 'content/checks/offer-check.toml'), 'utf8')
  const blocks = text.split('[[indicator]]')[0].split('[[question]]').slice(1)
  return blocks.map((block) => {
    const choices = block.slice(block.indexOf('choices = ['))
    return { id: /^id = "(.+)"/m.exec(block)[1], choices: [...choices.matchAll(/\{ id = "([^"]+)"/g)].map((found) => found[1]) }
  })
}

/** Answers that raise red flags, without protection coming first. */
export const doubtful = { 'danger-home': 'no', 'for-whom': 'self', 'under-18': 'no', 'paid-fee': 'yes', 'keep-papers': 'passport' }

/** Waits until the tool is live. */
export const live = (page) => page.locator(`[data-tool=${CHECK}][data-live]`).waitFor()

/** Opens the offer check and waits until it is live. */
export const openLive = async (page, site, lang = 'en') => {
  await page.goto(site.url + offerPath(lang))
  await live(page)
}

/** The button that starts the check, on the cover. */
export const START = `[data-tool=${CHECK}][data-live] [data-action=start]`

export const start = async (page) => {
  await page.locator(START).click()
  await onQuestion(page, undefined)
}

/** The id of the question on the screen, `null` where there is none. */
export const question = (page) => page.evaluate(() => document.querySelector('.live fieldset')?.dataset.question ?? null)

/** Waits until a question or the review is on the screen that is not `before`, and the focus is on its heading. */
export const onQuestion = async (page, before) => {
  await page.waitForFunction((before) => {
    const shown = document.querySelector('[data-review]') ? 'review' : document.querySelector('.live fieldset')?.dataset.question
    return shown && shown !== before
  }, before)
  await page.waitForFunction(() => document.activeElement?.matches('.live [data-heading]'))
}

/** Waits for that question. */
export const atQuestion = (page, id) => page.locator(`.live fieldset[data-question=${id}]`).waitFor()

/** Waits for the cover. */
export const atCover = (page) => page.locator(`${START}:visible`).waitFor()

/** Answers the question on the screen: by that choice, or by "I don't know". */
export const answer = async (page, choice) => {
  const before = await question(page)
  if (choice) {
    await page.locator(`.live input[value=${choice}]`).check()
    await page.locator('.live [data-action=next]').click()
  } else {
    await page.locator('.live [data-action=dont-know]').click()
  }
  await onQuestion(page, before)
}

/** Answers every question from the one on the screen to the review; gives the questions that were asked. */
export const walk = async (page, answers = doubtful) => {
  const seen = []
  for (let id = await question(page); id !== null; id = await question(page)) {
    assert.ok(!seen.includes(id), `${id} was asked twice`)
    seen.push(id)
    await answer(page, answers[id])
  }
  await page.locator('[data-review]').waitFor()
  return seen
}

/** Opens the offer check and walks it to its review. */
export const openReview = async (page, site, lang = 'en', answers = doubtful) => {
  await openLive(page, site, lang)
  await start(page)
  return walk(page, answers)
}
