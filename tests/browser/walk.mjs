// Walking any check as a person does: with choices, with what is typed, and with texts that are only read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './site.mjs'

/** The page on which the tool of each check stands. */
export const pageOf = {
  'offer-check': 'prepare/check-the-offer',
  'plan-check': 'decide/plan',
  'pathway-finder': 'ways/overview',
  'cost-sum': 'decide/costs-and-earnings',
  'help-check': 'help/now',
  'story-offer': 'decide/true-or-false',
  'story-crossing': 'decide/true-or-false',
}

/** The kind of each question of a check, by its id. */
export const kindsOf = async (check) => {
  const text = await readFile(join(root, `content/checks/${check}.toml`), 'utf8')
  return Object.fromEntries(text.split('[[question]]').slice(1).map((block) => [/^id = "(.+)"/m.exec(block)[1], /^kind = "(.+)"/m.exec(block)[1]]))
}

const within = (page, check) => page.locator(`[data-tool=${check}]`)

/** The id of the question on the screen; none at the review. */
export const asked = (page, check) => page.evaluate((check) => document.querySelector(`[data-tool=${check}] .live fieldset`)?.dataset.question, check)

/** Waits until the check shows something else than that question. */
const past = (page, check, before) => page.waitForFunction(([check, before]) => {
  const tool = document.querySelector(`[data-tool=${check}]`)
  const shown = tool.querySelector('[data-review]') ? 'review' : tool.querySelector('.live fieldset')?.dataset.question
  return shown && shown !== before
}, [check, before])

/** Opens the page of a check and starts it. */
export const start = async (page, site, lang, check) => {
  await page.goto(`${site.url}/${lang}/${pageOf[check]}/`)
  await within(page, check).locator('xpath=self::*[@data-live]').waitFor()
  await within(page, check).locator('[data-action=start]').click()
  await past(page, check)
}

/**
 * Fills in the question on the screen: a choice or several by id, a number as it is typed, `[amount, currency]`, levels by scale, a day.
 * Without an answer it is passed.
 */
export const fill = async (page, check, answer) => {
  const fieldset = within(page, check).locator('.live fieldset')
  if (answer === undefined) return
  if (answer.choices) for (const choice of answer.choices) await fieldset.locator(`input[value="${choice}"]`).check()
  if (answer.typed !== undefined) await fieldset.locator('.typed input').fill(answer.typed)
  if (answer.currency) await fieldset.locator('select').selectOption(answer.currency)
  for (const [scale, level] of Object.entries(answer.levels ?? {})) await fieldset.locator(`select[data-scale=${scale}]`).selectOption(level)
}

/** Goes on from the question on the screen. */
export const next = async (page, check) => {
  const before = await asked(page, check)
  await within(page, check).locator('.live [data-action=next]').click()
  await past(page, check, before)
}

/** Answers every question to the review; gives their ids. */
export const walk = async (page, check, answers = {}) => {
  const seen = []
  for (let id = await asked(page, check); id; id = await asked(page, check)) {
    seen.push(id)
    await fill(page, check, answers[id])
    await next(page, check)
  }
  return seen
}

/** A choice. */
export const one = (...choices) => ({ choices })
/** What is typed, and in which currency. */
export const typed = (typed, currency) => ({ typed, currency })
