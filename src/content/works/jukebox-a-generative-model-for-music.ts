import type { Resource } from '../schema.ts'

export default {
  id: 'jukebox-a-generative-model-for-music',
  kind: 'paper',
  title: { en: 'Jukebox: A generative model for music', zh: 'Jukebox：音乐生成模型' },
  by: ['Prafulla Dhariwal', 'Heewoo Jun', 'Christine Payne', 'Jong Wook Kim'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2005.00341', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/jukebox', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI' },
    { id: 'code', url: 'https://github.com/openai/jukebox', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'OpenAI generates songs with singing as raw audio, not as notes: a VQ-VAE compresses sound into discrete codes at three levels, and Transformers write those codes given artist, genre and lyrics. Pieces hold together for minutes, though choruses rarely return and sampling is very slow.',
    zh: 'OpenAI 不写音符，直接生成带人声的音频：先用 VQ-VAE 把声音压成三个层级的离散编码，再由 Transformer 依照歌手、流派和歌词逐个写出编码。成品可以连贯数分钟，但副歌很少真正重现，采样也极慢。',
  },
  topics: ['audio'],
  cite: { authors: ['Prafulla Dhariwal', 'Heewoo Jun', 'Christine Payne', 'Jong Wook Kim', 'Alec Radford', 'Ilya Sutskever'], arxiv: '2005.00341' },
} satisfies Resource
