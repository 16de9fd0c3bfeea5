import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import { addressKeys, askedAddress } from '../../../../src/features/search/model/address-keys.ts'

const first = (text: string) => askedAddress(text)?.keys[0]

const attention = 'https://arxiv.org/abs/1706.03762'
const science = 'https://doi.org/10.1126/science.abq1158'

describe('the address a text asks for', () => {
  it.each([
    'https://arxiv.org/abs/1706.03762',
    'http://arxiv.org/pdf/1706.03762v5',
    'arxiv.org/pdf/1706.03762v5.pdf',
    'www.arxiv.org/abs/1706.03762?utm_source=mail',
    '1706.03762',
    '1706.03762v7',
    ' arXiv:1706.03762 ',
    'arxiv: 1706.03762v1',
    'doi:10.48550/arXiv.1706.03762',
    'https://doi.org/10.48550/arXiv.1706.03762v2',
    'https://web.archive.org/web/2023/https://arxiv.org/abs/1706.03762',
    'https://web.archive.org/web/20230501000000id_/http://arxiv.org/abs/1706.03762v5',
    'Attention Is All You Need (https://arxiv.org/abs/1706.03762).',
    '《Attention》https://arxiv.org/abs/1706.03762，值得一读',
    '<https://arxiv.org/abs/1706.03762>',
  ])('is known in %s', (text) => {
    expect(askedAddress(text)?.keys).toContain(attention)
    expect(askedAddress(text)?.sure).toBe(!text.startsWith('arxiv.org') && !text.startsWith('www'))
  })

  it.each([
    '10.1126/science.abq1158',
    'DOI: 10.1126/SCIENCE.ABQ1158',
    'https://dx.doi.org/10.1126/science.abq1158',
    'https://www.science.org/doi/10.1126/science.abq1158',
    'https://www.science.org/doi/abs/10.1126/science.abq1158?cookieSet=1',
  ])('is a DOI in %s', (text) => {
    expect(askedAddress(text)?.keys.slice(-2)).toContain(science)
  })

  it('is the paper behind the page of another site', () => {
    for (const url of [
      'https://huggingface.co/papers/1706.03762',
      'https://www.alphaxiv.org/abs/1706.03762v7',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
    ]) {
      expect(askedAddress(url)?.keys.at(-1)).toBe(attention)
    }
  })

  it('keeps a closing bracket that belongs to it', () => {
    expect(first('https://en.wikipedia.org/wiki/Transformer_(machine_learning)')).toBe(
      'https://en.wikipedia.org/wiki/Transformer_(machine_learning)',
    )
  })

  it('may be words where it has no scheme', () => {
    expect(askedAddress('llama.cpp')?.sure).toBe(false)
    expect(askedAddress('openai.com/blog/')).toEqual({
      keys: ['https://openai.com/blog'],
      sure: false,
    })
  })

  it.each(['', 'attention', 'GPT-4.5', '10.1126', '注意力', '2017', 'let’s build', 'a/b'])(
    'is none in “%s”',
    (text) => {
      expect(askedAddress(text)).toBeUndefined()
    },
  )
})

describe('the addresses of the catalogue', () => {
  it('are all found by what is written in it', () => {
    for (const work of Object.values(works)) {
      const keys = addressKeys(work)
      const { arxiv, doi } = work.cite ?? {}
      const asked = [...work.editions.map(({ url }) => url), ...(arxiv ? [arxiv] : [])]
      for (const text of doi ? [...asked, doi] : asked) {
        expect(keys, text).toEqual(expect.arrayContaining([first(text)]))
      }
    }
  })
})
