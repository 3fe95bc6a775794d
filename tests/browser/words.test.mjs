// Plural forms and digits of our own table against Chromium's `Intl`, once, over a grid of numbers.
//
// The table is written by `cargo test` (from src/words/plural.rs and numbering.rs, nothing else) to target/words-table.json, or stands
// where BEARINGS_WORDS_TABLE says. Its shape; numbers are texts, since `1` and `1.0` are counted differently:
//
//   { "en": { "tag": "en",           "plural": { "0": "other", "1": "one", … }, "digits": { "1234567.5": "1,234,567.5", … } },
//     "ar": { "tag": "ar-u-nu-arab", "plural": { "0": "zero", … },              "digits": { "1234567.5": "١٬٢٣٤٬٥٦٧٫٥", … } }, … }
//
// `tag` is what Intl is asked for: with `-u-nu-…` where our digits are not those that Intl takes for the language (`ar`).
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, setUp, spoken, test } from './site.mjs'

const shared = setUp()

// Chromium ships next to nothing of these languages and writes their numbers in English; our table follows CLDR.
const unknownToChromium = ['ne', 'ln']

const place = process.env.BEARINGS_WORDS_TABLE || join(root, 'target/words-table.json')

const table = async () => {
  const text = await readFile(place, 'utf8').catch(() => assert.fail(`${place} is not there: run \`cargo test\`, which writes it`))
  return JSON.parse(text)
}

test('the table of words has every language of the site, the numbers that tell its forms apart, and all six forms of Arabic', async () => {
  const found = await table()
  for (const lang of spoken) {
    const { plural, digits } = found[lang] ?? assert.fail(`${lang} is not in ${place}`)
    for (const number of ['0', '1', '2', '3', '5', '11', '21', '100', '1000000', '1.5']) {
      assert.ok(number in plural && number in digits, `${lang} lacks ${number}`)
    }
    assert.ok(Object.keys(digits).some((number) => number.startsWith('-')), `${lang} has no number below zero`)
  }
  assert.deepEqual([...new Set(Object.values(found.ar.plural))].sort(), ['few', 'many', 'one', 'other', 'two', 'zero'])
})

test('plural forms and digits are those of Chromium', async (t) => {
  const page = await shared.reader(t)
  const differences = await page.evaluate(([table, unknown]) => {
    const out = []
    for (const [lang, { tag, plural, digits }] of Object.entries(table)) {
      // As written: as many places after the point as the text has.
      const places = (number) => (number.split('.')[1] ?? '').length
      const as = (number) => ({ minimumFractionDigits: places(number), maximumFractionDigits: places(number) })
      if (!Intl.PluralRules.supportedLocalesOf(tag).length) out.push(`${lang}: Chromium does not know ${tag}`)
      for (const [number, ours] of Object.entries(plural)) {
        const theirs = new Intl.PluralRules(tag, as(number)).select(Number(number))
        if (ours !== theirs) out.push(`${lang}: ${number} is ${ours} here and ${theirs} there`)
      }
      for (const [number, ours] of unknown.includes(lang) ? [] : Object.entries(digits)) {
        const theirs = new Intl.NumberFormat(tag, as(number)).format(number)
        if (ours !== theirs) out.push(`${lang}: ${number} is ${JSON.stringify(ours)} here and ${JSON.stringify(theirs)} there`)
      }
    }
    return out
  }, [await table(), unknownToChromium])
  assert.deepEqual(differences, [])
})
