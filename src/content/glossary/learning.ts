import type { Term } from '../glossary.ts'

/** How machines learn: from data to a model, and what keeps a model honest. */
export const learning: Term[] = [
  {
    id: 'machine-learning',
    term: { en: 'machine learning', zh: '机器学习' },
    definition: {
      en: 'Having a computer find the rule in examples instead of writing the rule down. What it finds is stored in a model that can be applied to new cases.',
      zh: '不由人写规则，而是给计算机一批例子，让它自己找出规律，存进模型，再用到新的情况上。',
    },
    note: {
      en: 'Whatever the method, the work runs in three steps: gather data, train a model on it, then use the trained model to make predictions on data it has not seen. Training compares the model’s guesses with the known answers and corrects the model a little, over and over. What counts is the third step. A model that has merely memorized its examples is useless on new ones, so part of the data is held back for testing. Deep learning follows the same three steps; only the model in the middle is a deep neural network.',
      zh: '方法再多，做起来都是三步：收集数据，用数据训练模型，再拿训练好的模型去预测没见过的数据。训练时，模型先给出预测，与已知答案对照，差多少就往回修正一点，如此反复。真正见分晓的是第三步：只会背例题的模型，遇到新题就不行，所以总要留出一部分数据专做测试。深度学习走的也是这三步，只是中间的模型换成了很深的神经网络。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'stanford-cs229',
      'practical-deep-learning-for-coders',
    ],
  },
  {
    id: 'feature-engineering',
    term: { en: 'feature engineering', zh: '特征工程' },
    definition: {
      en: 'Work done by people before training: deciding which properties of the raw data a model should look at, and computing them from the data.',
      zh: '训练之前由人来做的功夫：想清楚原始数据里哪些性质对任务有用，再把它们算出来交给模型。',
    },
    note: {
      en: 'A raw photograph is only a grid of colors; a simple model needs to be told what to look at. To tell sea creatures from land animals, for example, one may count the blue and the yellow pixels and let a classifier decide by those two numbers. Good features take knowledge of the subject and much trial, and they seldom carry over to the next task. Until about 2012 this was where most of the effort in computer vision and speech went. Feature learning hands the same job to an algorithm.',
      zh: '一张照片在计算机看来只是一格格的颜色，简单的模型不知道该看什么，得由人指点。比如区分水生动物和陆生动物，可以先数一数图里有多少蓝色像素、多少黄色像素，让分类器凭这两个数来判断。好特征要靠领域知识，也要反复尝试，换一个任务往往得从头再来；大约 2012 年以前，图像和语音识别的大半精力都花在这里。后来，这件事交给了算法，也就是特征学习。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts', 'software-2-0'],
    avoid: ['特性工程', '要素工程'],
  },
  {
    id: 'feature-learning',
    term: { en: 'feature learning', zh: '特征学习' },
    definition: {
      en: 'Letting an algorithm find the useful patterns in raw data by itself, instead of having people design them by hand.',
      zh: '让算法自己从原始数据里找出有用的模式，不再靠人手工设计。',
    },
    note: {
      en: 'Here nobody says what to look for; the network is given raw data and the task, and what helps with the task remains. Convolutional layers are good at it because each works on the output of the one before. In face recognition the first layers come to respond to spots and edges, the next to noses and eyes, later ones to whole faces, and only these last, highly non-linear features are used to decide whose face it is. The same features often serve other tasks too, which is why a pre-trained network is worth reusing.',
      zh: '没有人告诉网络该看什么，只给它原始数据和任务，对任务有帮助的模式自会留下来。卷积层尤其擅长这件事，因为每一层都在上一层的结果上继续加工。以人脸识别为例：头几层对斑点和边缘有反应，往后是鼻子和眼睛，再往后是整张脸，最后就靠这些高度非线性的特征认出是谁。学到的特征换个任务常常还能用，预训练模型值得复用，道理就在这里。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts', 'practical-deep-learning-for-coders'],
    forms: { en: ['representation learning'], zh: ['表示学习'] },
  },
  {
    id: 'deep-learning',
    term: { en: 'deep learning', zh: '深度学习' },
    definition: {
      en: 'Machine learning with neural networks of many layers, each building on what the one before has found.',
      zh: '用层数很多的神经网络做机器学习，每一层都在前一层找到的东西上继续加工。',
    },
    note: {
      en: 'Stacking layers that learn features was an old idea, but for a long time it lost to shallow methods such as support vector machines. During training the gradient shrank on its way back through the layers, so the first ones hardly learned anything: the vanishing gradient problem. The name deep learning stands for the methods that got past it and made networks of dozens of non-linear layers trainable, helped by more data and by graphics processors. Today’s language models follow the same line; the largest GPT-3 has 96 layers.',
      zh: '把会学特征的层一层层叠起来，这个想法早就有了，但很长时间里反而不如支持向量机（SVM）这类浅层方法。问题出在训练：梯度从后往前传，越传越小，前面几层几乎学不到东西，这叫梯度消失。深度学习就是在克服这类困难的过程中成形的：新的训练方法加上更多的数据和显卡，让几十层的非线性网络终于训得动。今天的大语言模型走的仍是这条路，最大的 GPT-3 有 96 层。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'practical-deep-learning-for-coders',
      'yes-you-should-understand-backprop',
    ],
  },
  {
    id: 'software-2-0',
    term: { en: 'Software 2.0', zh: '软件 2.0' },
    definition: {
      en: 'Karpathy’s name for programs that are not written line by line but found by training: people supply data and an architecture, and the weights are the code.',
      zh: 'Karpathy 提出的说法：程序不再一行行写，而是训练出来的。人准备数据、定好架构，训练所得的权重就是代码。',
    },
    note: {
      en: 'In Software 1.0 a person writes source code and a compiler turns it into a binary. In Software 2.0 the source is a data set that shows the wanted behavior, together with an architecture that limits the search, and training “compiles” the two into weights. Most people then work at collecting, cleaning and labeling examples, while a few keep up the training code and its tools. What one gains is uniform computation that suits special chips, fixed running time and memory, easy porting, and modules that can be trained on together. The price: nobody can read the result, it may silently take over the bias of its data, and tiny changes of the input can fool it.',
      zh: '软件 1.0 由人写源码，再编译成可执行程序；软件 2.0 的「源码」是两样东西：示范期望行为的数据集，和限定搜索范围的网络架构，训练则相当于把它们「编译」成权重。于是多数人的工作变成收集、清洗和标注数据，只有少数人继续维护训练代码和工具。好处是计算方式统一、适合做进专用芯片，运行时间和内存固定，容易移植，几个模块接起来还能一起再训练。代价也不小：内部难以看懂，会悄悄学到数据里的偏见，输入稍加改动就可能上当。',
    },
    where: ['software-2-0', 'intro-to-large-language-models', 'ai-for-full-self-driving-at-tesla'],
    avoid: ['软体 2.0'],
  },
  {
    id: 'neural-network',
    term: { en: 'neural network', zh: '神经网络' },
    definition: {
      en: 'Layers of simple units, each of which adds up weighted inputs and passes the sum through a simple non-linear function. With enough units and training it can imitate very complicated relations.',
      zh: '由许多简单单元分层连成的模型：每个单元把输入加权求和，再作一次非线性变换。单元够多、训练得当，就能拟合非常复杂的关系。',
    },
    where: [
      'how-chatgpt-works-a-deep-dive',
      'practical-deep-learning-for-coders',
      'what-is-chatgpt-doing-and-why-does-it-work',
    ],
    forms: { en: ['neural networks', 'neural net', 'neural nets'] },
    avoid: ['神经网路', '中性网络'],
  },
  {
    id: 'parameter',
    term: { en: 'parameter', zh: '参数' },
    definition: {
      en: 'One of the numbers inside a model that training adjusts; nearly all of them are weights of connections. “7B” means seven billion of them.',
      zh: '模型里由训练来调整的数，绝大多数是连接的权重。模型名里的「7B」就是说它有 70 亿个参数。',
    },
    where: [
      'intro-to-large-language-models',
      'training-compute-optimal-large-language-models',
      'llama-open-and-efficient-foundation-language-models',
    ],
    forms: { en: ['parameters', 'weight', 'weights'], zh: ['参数量', '权重'] },
    except: { zh: ['采样参数', '超参数'] },
  },
  {
    id: 'loss-function',
    term: { en: 'loss function', zh: '损失函数' },
    definition: {
      en: 'A formula that turns the errors of a model into one number, the loss. Training means making it smaller; for a language model it says how surprised the model is by the next token.',
      zh: '把模型错得有多离谱折算成一个数，这个数就是损失，训练就是设法让它变小。对语言模型来说，它衡量真正的下一个词元让模型有多意外。',
    },
    where: [
      'scaling-laws-for-neural-language-models',
      'chinchillas-wild-implications',
      'stanford-cs229',
    ],
    forms: { en: ['loss', 'losses', 'loss functions'], zh: ['损失'] },
    avoid: ['亏损函数', '失落函数'],
  },
  {
    id: 'gradient-descent',
    term: { en: 'gradient descent', zh: '梯度下降' },
    definition: {
      en: 'The basic way to train: the gradient tells how the loss reacts to each parameter, every parameter moves a small step in the direction that lowers it, and so on.',
      zh: '训练的基本办法：梯度指出每个参数的变动对损失有多大影响，各参数都朝让损失变小的方向挪一小步，然后重新计算，如此反复。',
    },
    where: [
      'stanford-cs229',
      'practical-deep-learning-for-coders',
      'what-is-chatgpt-doing-and-why-does-it-work',
    ],
    forms: { en: ['gradient', 'gradients'], zh: ['梯度'] },
    avoid: ['渐变下降', '坡度下降'],
  },
  {
    id: 'stochastic-gradient-descent',
    term: { en: 'stochastic gradient descent (SGD)', zh: '随机梯度下降' },
    definition: {
      en: 'Gradient descent that estimates the gradient from a few examples drawn at random instead of the whole data set, which makes every step cheap.',
      zh: '梯度下降的省力做法：每走一步只随机抽少量样本来估计梯度，不必把全部数据算一遍。',
    },
    note: {
      en: 'The exact gradient takes a pass through the entire training set for a single step, which is hopeless with millions of examples. SGD draws a small random batch, takes its gradient as a rough estimate, moves the parameters a little against it and draws the next batch. One step is noisy, but thousands of cheap steps get further than a few exact ones, and the noise can even help to leave poor solutions behind. The learning rate sets the size of the steps: too large and the loss jumps about or diverges, too small and training crawls. Momentum and Adam, which most networks are trained with, are refinements of this scheme.',
      zh: '要得到精确的梯度，得把整个训练集过一遍，才够走一步，样本一多就走不动了。随机梯度下降每次随机抽一小批样本，拿它们的梯度作粗略估计，参数沿反方向挪一小步，再抽下一批。单看一步并不准，可成千上万步又快又省，合起来比少数几步精确计算走得远，噪声有时还能帮模型跳出不好的解。步子多大由学习率决定：太大，损失来回跳，甚至发散；太小，训练又慢得没有头。常用的动量法和 Adam 都是在它的基础上改进的。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'stanford-cs229',
      'practical-deep-learning-for-coders',
    ],
    forms: { en: ['SGD'], zh: ['SGD'] },
    avoid: ['随机渐变下降', '随机坡度下降'],
  },
  {
    id: 'backpropagation',
    term: { en: 'backpropagation', zh: '反向传播' },
    definition: {
      en: 'The method that computes the gradient of every parameter in one sweep: it starts at the loss and works back through the layers with the chain rule of calculus.',
      zh: '一次算出所有参数梯度的办法：从损失出发，按求导的链式法则逐层往回推。',
    },
    where: [
      'yes-you-should-understand-backprop',
      'practical-deep-learning-for-coders',
      'software-2-0',
    ],
    forms: { en: ['backprop', 'backward pass'] },
    avoid: ['向后传播'],
  },
  {
    id: 'logistic-regression',
    term: { en: 'logistic regression', zh: '逻辑回归' },
    definition: {
      en: 'A model that adds up its weighted inputs and bends the sum with an S-shaped curve, the sigmoid, into a probability between 0 and 1.',
      zh: '把输入加权求和，再用 S 形的 sigmoid 函数压到 0 和 1 之间，当作某种结果出现的概率。',
    },
    note: {
      en: 'Despite its name it is mostly used to classify: is this mail spam, is this tumor malignant? Each input has a weight, the weighted sum goes through the sigmoid, and what comes out is read as the probability of “yes”; with more than two classes, softmax takes the place of the sigmoid. Training looks for the weights under which the answers actually observed are most probable. In deep learning it usually forms the last layer of a classifier: the layers below turn raw data into useful features, and logistic regression on top makes the decision.',
      zh: '名字叫回归，多半却用来分类：这封邮件是不是垃圾邮件，这个肿瘤是不是恶性？每个输入配一个权重，加权求和之后经过 sigmoid 函数，输出就当作「是」的概率；类别不止两种时，sigmoid 换成 softmax。训练要找的，是让已有答案出现的可能性最大的那组权重。在深度学习里，它通常是分类网络的最后一层：下面各层把原始数据变成有用的特征，最上面由逻辑回归来下判断。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts', 'stanford-cs229'],
    forms: { zh: ['Logistic 回归', '逻辑斯谛回归'] },
    avoid: ['物流回归', '后勤回归'],
  },
  {
    id: 'regularization',
    term: { en: 'regularization', zh: '正则化' },
    definition: {
      en: 'Any means that keeps a model from fitting its training data too closely, most often by discouraging large weights.',
      zh: '防止模型把训练数据学得太死的各种手段，最常见的是不让权重变得太大。',
    },
    note: {
      en: 'A network with many parameters can follow its training examples so closely that it learns their accidents too, and then errs on anything new. Regularization makes that harder. In its usual form the training objective charges for large weights, so a very confident output cannot come from a single huge weight; several medium ones must agree on it. The fit to the training data gets a little worse and the error on new data smaller, which is what counts. Dropout serves the same end by other means.',
      zh: '参数一多，网络就可能把训练样本记得太细，连偶然的巧合也当成规律，碰到新数据反而出错。正则化就是给它设一道约束。常见的做法是在训练目标里对大权重「收费」：这样一来，十拿九稳的输出不能全凭某一个特别大的权重，而要有几个中等大小的权重一致支持。训练数据上的成绩会略差一点，新数据上的误差却小了，这才是要紧的。随机失活走的是另一条路，目的相同。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts', 'stanford-cs229'],
    forms: { en: ['regularisation', 'weight decay'], zh: ['权重衰减'] },
  },
  {
    id: 'dropout',
    term: { en: 'dropout', zh: '随机失活' },
    definition: {
      en: 'A training trick that switches off a random share of the neurons at every step, so that the network cannot lean on any one of them.',
      zh: '训练时的一个技巧：每一步随机关掉一部分神经元，让网络不能只依赖其中某几个。',
    },
    note: {
      en: 'At each training step a different set of neurons is silenced, often as many as half of a layer; once training is over, all of them take part. Since a neuron never knows which of its neighbours will be there, it has to be useful by itself instead of echoing the few with large weights. Think of a committee whose loudest members are sent out of the room by turns: extreme opinions get rarer, and no single voice decides. The network memorizes less of its training data, overfits less, and does better on data it has not seen.',
      zh: '每一步训练都随机让一批神经元「缺席」，有时多达一层的半数，训练结束后再全员上岗。因为不知道身边谁会缺席，每个神经元都得自己学到有用的东西，不能只跟着权重大的几个走。好比开会时轮流请嗓门最大的人离席：极端意见少了，也不会由一个人说了算。这样训练出来的网络少了死记硬背，过拟合减轻，面对没见过的数据更稳。',
    },
    where: ['deep-learning-in-a-nutshell-core-concepts', 'practical-deep-learning-for-coders'],
    forms: { zh: ['Dropout'] },
    avoid: ['辍学层', '丢失层'],
  },
  {
    id: 'unsupervised-learning',
    term: { en: 'unsupervised learning', zh: '无监督学习' },
    definition: {
      en: 'Learning from data that nobody has labeled, for example by predicting a hidden part from the rest. Supervised learning, by contrast, is shown the right answers.',
      zh: '数据没有人工标注，模型自己从中找规律，例如遮住一部分，用其余部分来猜。与之相对的是给出标准答案的监督学习。',
    },
    where: [
      'predictive-learning-nips-2016',
      'language-models-are-unsupervised-multitask-learners-gpt-2',
      'stanford-cs229',
    ],
    forms: { en: ['unsupervised', 'self-supervised learning'], zh: ['无监督', '自监督学习'] },
    avoid: ['无人监督学习', '不受监督的学习', '无监管学习'],
  },
  {
    id: 'reinforcement-learning',
    term: { en: 'reinforcement learning', zh: '强化学习' },
    definition: {
      en: 'Learning by trial and reward: an agent acts in an environment, sees what it gets for it, and changes its ways so as to collect more in the long run.',
      zh: '在尝试和奖励中学习：智能体在环境里行动，看看得到多少奖励，再调整做法，让长远的总收益更大。',
    },
    note: {
      en: 'There are no model answers here, only consequences. The agent sees the state of its surroundings and picks an action; the environment answers with a reward and a new state, and the round begins again. What is to be maximized is the return, the sum of rewards over time, so a sacrifice now can be right if it pays later. That makes credit hard to assign: which of the last hundred moves won the game? AlphaGo first studied human games and then improved this way by playing against itself; RLHF uses the same idea to train chat models, with human preferences as the source of reward.',
      zh: '这里没有标准答案，只有后果。智能体观察环境的状态，选一个动作，环境返回奖励和新的状态，然后进入下一轮，所以也说它是「在交互中学习」。要最大化的是回报，也就是一段时间里奖励的总和，眼前吃点亏，只要日后赚得回来就值得。难处在于功劳怎么分：赢了棋，究竟该归功于前面哪一手？AlphaGo 先学人类棋谱，再靠自我对弈这样练强；训练聊天模型的 RLHF 用的是同一思路，只是奖励来自人的偏好。',
    },
    where: [
      'deep-learning-in-a-nutshell-core-concepts',
      'mastering-the-game-of-go-with-deep-neural-networks-and-tree-search',
      'deep-reinforcement-learning-from-human-preferences',
      'rlhf-reinforcement-learning-from-human-feedback',
    ],
    avoid: ['增强式学习', '强化式学习'],
  },
]
