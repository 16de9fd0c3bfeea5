import type { Term } from '../glossary.ts'

/** How networks are built: the parts, and the designs made of them. */
export const architectures: Term[] = [
  {
    id: 'convolution',
    term: { en: 'convolution', zh: '卷积' },
    definition: {
      en: 'An operation that slides a small grid of numbers, the kernel, over an input, multiplies and adds up at every place, and so maps where a pattern occurs.',
      zh: '让一小块数字（卷积核）在输入上逐格滑动，每到一处就相乘再相加，得到一张标出某种模式出现在哪里的图。',
    },
    note: {
      en: 'In mathematics, convolution describes how two quantities are mixed; in a network these are the input and a kernel, and the outcome is called a feature map. The kernel acts as a filter: one brings out upright edges, another blurs, a third answers to a patch of color. A convolutional neural network (CNN) learns its kernels instead of being given them, and since one kernel serves the whole picture, it needs few parameters and finds its pattern wherever it lies. Computers usually carry the operation out as matrix multiplication, which is what graphics processors are best at.',
      zh: '数学上，卷积描述两个量怎样混合在一起；在网络里，这两个量是输入数据和卷积核，结果叫特征图。卷积核相当于滤镜：有的突出竖直边缘，有的让画面变模糊，有的只对某种色块起反应。卷积神经网络（CNN）的卷积核不由人设定，而是学出来的；同一个核扫遍全图，所以参数少，目标在哪个位置都找得到。实际计算时多半转成矩阵乘法，这正是显卡最拿手的。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'an-image-is-worth-16x16-words-transformers-for-image-recognition-at-scale',
      'practical-deep-learning-for-coders',
    ],
    forms: {
      en: [
        'convolutions',
        'convolutional',
        'convolutional network',
        'convolutional networks',
        'convolutional neural network',
        'convolutional neural networks',
        'CNN',
        'CNNs',
      ],
      zh: ['卷积网络', '卷积神经网络', '卷积层', 'CNN'],
    },
    avoid: ['回旋神经网络', '卷绕'],
  },
  {
    id: 'pooling',
    term: { en: 'pooling', zh: '池化' },
    definition: {
      en: 'A step that replaces each small region of a feature map by a single value, such as the largest or the mean, and so shrinks the map.',
      zh: '把特征图上每一小块区域缩成一个数，例如取最大值或平均值，图也就随之变小。',
    },
    note: {
      en: 'Convolutional networks put pooling, also called subsampling, between their layers as a kind of funnel: what stands out is kept, its exact position is dropped. A small shift or turn of the object then hardly changes the result. Smaller maps also need less memory, which leaves room for more convolutional layers. But the funnel can be too narrow: if a region is large, too much information gets lost on the way and predictions suffer.',
      zh: '池化又叫子采样，在卷积网络里起漏斗的作用：留下最突出的响应，丢掉它的精确位置。这样一来，目标稍微平移或旋转，结果几乎不变。特征图小了，占的内存也少，省下来的可以多叠几层卷积。不过漏斗不能收得太窄：池化区域取得过大，会把有用的信息一起丢掉，预测反而变差。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts'],
    forms: { en: ['subsampling', 'max pooling'], zh: ['子采样', '最大池化'] },
    avoid: ['汇集层', '轮询层'],
  },
  {
    id: 'recurrent-neural-network',
    term: { en: 'recurrent neural network (RNN)', zh: '循环神经网络' },
    definition: {
      en: 'A network that reads a sequence one item at a time and carries a memory, its state, from step to step. It is hard to train over long texts and hard to run in parallel.',
      zh: '按顺序逐个读入、边读边更新一份内部状态的网络，读过的内容都记在状态里。文本一长就难训练，也难以并行计算，后来多被 Transformer 取代。',
    },
    where: [
      'transformers-explained',
      'chatrwkv',
      'stanford-cs224n',
      'yes-you-should-understand-backprop',
    ],
    forms: {
      en: [
        'recurrent neural networks',
        'recurrent network',
        'recurrent networks',
        'RNN',
        'RNNs',
        'recurrence',
      ],
      zh: ['循环网络', 'RNN'],
    },
    avoid: ['复发神经网络', '经常性神经网络', '反复神经网络'],
  },
  {
    id: 'encoder-decoder',
    term: { en: 'encoder-decoder', zh: '编码器-解码器' },
    definition: {
      en: 'A design in two halves: an encoder turns the input into an inner representation, and a decoder makes the output from it, such as a translation.',
      zh: '由两半组成的架构：编码器把输入变成内部表示，解码器再由它生成输出，例如译文。',
    },
    note: {
      en: 'The design comes from machine translation. German and English have different words for cat and dog, yet within each language’s embedding space they stand to each other in much the same way. So an encoder can read an English sentence into one vector, sometimes called a thought vector, and a decoder can unfold it in the German space, word by word. One vector is tight for a long sentence, and attention was first added to let the decoder look back at all of the input. The first Transformer had both halves; BERT kept the encoder only, GPT the decoder only.',
      zh: '这种设计最早用于机器翻译。猫和狗在德语、英语里各有各的写法，可在各自的词嵌入空间里，两个词的相对关系几乎一样。于是可以让编码器把英语句子读成一个向量（有人称为「思想向量」），再由解码器在德语空间里把它逐词展开成译文。句子一长，单个向量就装不下了，注意力最初正是为此而加：让解码器随时回看全部输入。最早的 Transformer 两半俱全，BERT 只留编码器，GPT 只留解码器。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'the-illustrated-transformer',
      'attention-is-all-you-need',
      'stanford-cs224n',
    ],
    forms: {
      en: ['encoder–decoder', 'encoder', 'encoders', 'decoder', 'decoders', 'decoder-only'],
      zh: ['编码器', '解码器', '仅解码器'],
    },
    avoid: ['编码器-译码器', '编码者-解码者'],
  },
  {
    id: 'transformer',
    term: { en: 'Transformer', zh: 'Transformer' },
    definition: {
      en: 'A network design of 2017 that takes in all tokens of a text at once and lets each draw on the others through attention. Nearly every large language model is built on it.',
      zh: '2017 年提出的网络架构：一段文本的词元同时处理，彼此靠注意力建立联系。它原是为机器翻译设计的，如今几乎所有大语言模型都以它为基础。',
    },
    where: [
      'attention-is-all-you-need',
      'the-illustrated-transformer',
      'transformers-explained',
      'the-annotated-transformer',
    ],
    forms: { en: ['Transformers'] },
    except: { en: ['Transformers library'] },
    avoid: ['变形金刚', '变压器', '转换器模型'],
  },
  {
    id: 'attention',
    term: { en: 'attention', zh: '注意力' },
    definition: {
      en: 'A mechanism by which a model weighs, for each item it works on, how much every other item matters to it. Several such weighings side by side are called heads.',
      zh: '让模型在处理每个位置时，自己算出其他位置各有多重要，再按比例取用信息。几组这样的计算并排进行，就叫多头。',
    },
    where: [
      'attention-is-all-you-need',
      'the-illustrated-transformer',
      'self-attention-and-transformer-explained',
      'flashattention-fast-and-memory-efficient-exact-attention-with-io-awareness',
    ],
    forms: {
      en: ['attention mechanism', 'attention heads', 'multi-head attention'],
      zh: ['注意力机制', '多头注意力'],
    },
    avoid: ['关注机制'],
  },
  {
    id: 'self-attention',
    term: { en: 'self-attention', zh: '自注意力' },
    definition: {
      en: 'Attention within one sequence: every token compares itself with all the others and gathers from those that matter to it, such as the noun a pronoun refers to.',
      zh: '同一段序列内部的注意力：每个词元与其余词元逐一比较，从相关的那些取来信息，例如代词找到它所指的名词。',
    },
    where: [
      'self-attention-and-transformer-explained',
      'the-illustrated-transformer',
      'lets-build-gpt-from-scratch-in-code-spelled-out',
    ],
    forms: { zh: ['自注意力机制'] },
    avoid: ['自我关注', '自我注意'],
  },
  {
    id: 'cross-attention',
    term: { en: 'cross-attention', zh: '交叉注意力' },
    definition: {
      en: 'Attention from one sequence to another: words being written look at the sentence to translate, or an image being drawn looks at its prompt.',
      zh: '一段序列去看另一段序列：正在写的译文看原文，正在画的图看提示词，用来把外来的信息融合进生成过程。',
    },
    where: [
      'high-resolution-image-synthesis-with-latent-diffusion-models',
      'generalized-visual-language-models',
      'improving-language-models-by-retrieving-from-trillions-of-tokens',
    ],
    avoid: ['跨注意力', '交叉关注', '十字注意力'],
  },
  {
    id: 'positional-encoding',
    term: { en: 'positional encoding', zh: '位置编码' },
    definition: {
      en: 'Numbers added to each token to say where it stands. Attention by itself does not see the order of words, so a Transformer needs them.',
      zh: '给每个词元附上表示位置的数值。注意力本身分不出词的先后，没有位置编码，「狗咬人」和「人咬狗」就成了一回事。',
    },
    where: [
      'transformers-explained',
      'the-annotated-transformer',
      'what-are-transformer-models-and-how-do-they-work',
    ],
    forms: { en: ['positional encodings', 'position embeddings'] },
    avoid: ['职位编码', '定位编码'],
  },
  {
    id: 'state-space-model',
    term: { en: 'state space model', zh: '状态空间模型' },
    definition: {
      en: 'A family of sequence models that pass a state of fixed size along the text instead of comparing all tokens with one another, so long inputs cost less.',
      zh: '一类序列模型：沿着文本传递一份大小固定的状态，不让词元两两比较，因此处理长序列更省，是注意力的替代路线之一。',
    },
    where: ['hungry-hungry-hippos-towards-language-modeling-with-state-space-models'],
    forms: { en: ['state space models', 'SSM', 'SSMs'], zh: ['SSM'] },
    avoid: ['国家空间模型'],
  },
  {
    id: 'graph-neural-network',
    term: { en: 'graph neural network', zh: '图神经网络' },
    definition: {
      en: 'A network for data made of nodes and links, such as the atoms and bonds of a molecule: each node repeatedly takes in what its neighbours know.',
      zh: '处理图结构数据的网络，例如由原子和化学键构成的分子：每个节点反复汇总相邻节点的信息，得到自己的表示。',
    },
    where: [
      'strategies-for-pre-training-graph-neural-networks',
      'self-attention-and-transformer-explained',
    ],
    forms: {
      en: ['graph neural networks', 'graph network', 'graph networks', 'GNN', 'GNNs'],
      zh: ['GNN'],
    },
    avoid: ['图形神经网络', '图表神经网络'],
  },
  {
    id: 'autoencoder',
    term: { en: 'autoencoder', zh: '自编码器' },
    definition: {
      en: 'A network trained to squeeze its input into a short code and to rebuild the input from it. Image and music generators work on such codes because they are small.',
      zh: '先把输入压缩成很短的编码、再从编码还原出输入的网络。图像和音乐生成常在这种编码上进行，因为数据量小得多。',
    },
    where: [
      'high-resolution-image-synthesis-with-latent-diffusion-models',
      'zero-shot-text-to-image-generation',
      'jukebox-a-generative-model-for-music',
    ],
    forms: { en: ['autoencoders', 'VQ-VAE', 'VAE'], zh: ['VQ-VAE', 'VAE'] },
    avoid: ['自动编码器', '汽车编码器'],
  },
  {
    id: 'latent-space',
    term: { en: 'latent space', zh: '潜空间' },
    definition: {
      en: 'The space of the compact codes in which a model represents its data. Nearby points stand for similar things, and there is far less to compute than with raw pixels.',
      zh: '模型用压缩后的编码来表示数据，这些编码所在的空间就是潜空间。相近的点代表相似的东西，计算量也比直接处理像素小得多。',
    },
    where: [
      'high-resolution-image-synthesis-with-latent-diffusion-models',
      'the-illustrated-stable-diffusion',
    ],
    avoid: ['潜在空间', '隐空间'],
  },
  {
    id: 'diffusion-model',
    term: { en: 'diffusion model', zh: '扩散模型' },
    definition: {
      en: 'A model that has learned to take noise out of pictures. Starting from pure noise and guided by a prompt, it removes a little at a time until an image is there.',
      zh: '学会从画面里去除噪声的模型。从一片纯噪声开始，在提示词引导下一步步去噪，直到画面成形。',
    },
    where: [
      'how-stable-diffusion-works',
      'the-illustrated-stable-diffusion',
      'high-resolution-image-synthesis-with-latent-diffusion-models',
      'photorealistic-text-to-image-diffusion-models-with-deep-language-understanding',
    ],
    forms: {
      en: [
        'diffusion models',
        'latent diffusion model',
        'latent diffusion models',
        'diffusion',
        'Stable Diffusion',
      ],
      zh: ['潜扩散模型', 'Stable Diffusion'],
    },
    avoid: ['弥散模型'],
  },
  {
    id: 'neural-radiance-field',
    term: { en: 'neural radiance field (NeRF)', zh: '神经辐射场' },
    definition: {
      en: 'A small network that holds one 3D scene: for any point and viewing direction it gives density and color, from which pictures can be rendered.',
      zh: '用一个小网络记住一个三维场景：给出空间中的点和观察方向，它就返回密度和颜色，由此可以渲染出任意角度的画面。',
    },
    where: [
      'nerf-representing-scenes-as-neural-radiance-fields-for-view-synthesis',
      'dreamfusion-text-to-3d-using-2d-diffusion',
      'new-ai-algorithm-turns-a-2d-image-into-a-3d-model-in-five-seconds',
    ],
    forms: { en: ['neural radiance fields', 'NeRF', 'NeRFs'], zh: ['NeRF'] },
    avoid: ['神经辐射领域', '神经放射场', '神经辐射字段'],
  },
]
