export type RiskLanguage = 'EN' | 'RU' | 'KY';
export type RiskText = Readonly<Record<RiskLanguage, string>>;

export interface RiskQuestion {
  readonly id: string;
  /** An answer of yes is shown before all others. */
  readonly showFirst: boolean;
  readonly text: RiskText;
}

/** Questions about danger. A set that is changed gets a new version; what was answered keeps the version it was asked in. */
export interface RiskQuestionSet {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly title: RiskText;
  readonly questions: readonly RiskQuestion[];
}

const question = (id: string, showFirst: boolean, EN: string, RU: string, KY: string): RiskQuestion => ({
  id,
  showFirst,
  text: { EN, RU, KY },
});

const first: RiskQuestionSet = {
  id: 'first',
  version: 1,
  source:
    'Own wording of this project, after the themes that published lethality assessments ask about; not validated, and not a translation of any of them',
  title: { EN: 'First conversation', RU: 'Первая беседа', KY: 'Биринчи маек' },
  questions: [
    question(
      'weapon',
      true,
      'Has he ever used a weapon against you, or threatened you with one?',
      'Применял ли он когда-либо против вас оружие или угрожал им?',
      'Ал сизге каршы качандыр бир курал колдондубу же курал менен коркуттубу?',
    ),
    question(
      'threat-to-kill',
      true,
      'Has he said that he would kill you or the children?',
      'Говорил ли он, что убьёт вас или детей?',
      'Ал сизди же балдарды өлтүрөм деп айттыбы?',
    ),
    question(
      'choking',
      true,
      'Has he ever gripped your throat, or kept you from breathing?',
      'Хватал ли он вас когда-либо за горло, не давал ли дышать?',
      'Ал качандыр бир алкымыңыздан муунтуп, дем алууга тоскоол болдубу?',
    ),
    question(
      'fear',
      true,
      'Do you yourself believe that he could kill you?',
      'Считаете ли вы сами, что он может вас убить?',
      'Ал мени өлтүрүшү мүмкүн деп өзүңүз ойлойсузбу?',
    ),
    question(
      'gun-access',
      false,
      'Has he a gun, or can he easily get one?',
      'Есть ли у него огнестрельное оружие, может ли он легко его достать?',
      'Анын ок атуучу куралы барбы же аны оңой таба алабы?',
    ),
    question(
      'worse',
      false,
      'Has the violence become more frequent or harder in the last half year?',
      'Стало ли насилие за последние полгода более частым или жестоким?',
      'Акыркы жарым жылда зомбулук көбөйдүбү же күчөдүбү?',
    ),
    question(
      'watching',
      false,
      'Does he follow you, watch your telephone, or have others watch you?',
      'Следит ли он за вами, за вашим телефоном, просит ли следить других?',
      'Ал артыңыздан түшүп, телефонуңузду көзөмөлдөп же башкаларга көз салдырып жүрөбү?',
    ),
    question(
      'left',
      false,
      'Did you leave him, or tell him so, within the last year?',
      'Ушли ли вы от него или сказали об этом в течение последнего года?',
      'Акыркы бир жылда андан кеттиңизби же кетем деп айттыңызбы?',
    ),
    question(
      'children',
      false,
      'Has he hurt the children, or threatened to take them away?',
      'Причинял ли он вред детям, угрожал ли их забрать?',
      'Ал балдарга зыян келтирдиби же тартып алам деп коркуттубу?',
    ),
    question(
      'self-harm',
      false,
      'Has he threatened or tried to take his own life?',
      'Угрожал ли он покончить с собой или пытался?',
      'Ал өз өмүрүнө кол салам деп коркуттубу же аракет кылдыбы?',
    ),
    question(
      'relatives',
      false,
      'Do his relatives or others help him to find you or to bring you back?',
      'Помогают ли ему родственники или другие люди найти или вернуть вас?',
      'Туугандары же башка адамдар ага сизди табууга же кайтарууга жардам береби?',
    ),
  ],
};

const followUp: RiskQuestionSet = {
  id: 'follow-up',
  version: 1,
  source: 'Own wording of this project, for asking again after a separation, a leak, or the end of an order; not validated',
  title: { EN: 'Asked again', RU: 'Повторная беседа', KY: 'Кайра суроо' },
  questions: [
    question(
      'knows-where',
      true,
      'Does he know, or could he find out, where you are now?',
      'Знает ли он, где вы сейчас, может ли узнать?',
      'Ал азыр кайда экениңизди билеби же биле алабы?',
    ),
    question(
      'new-threat',
      true,
      'Has he threatened you or the children since we last spoke?',
      'Угрожал ли он вам или детям после нашей последней беседы?',
      'Акыркы маектен кийин ал сизди же балдарды коркуттубу?',
    ),
    question(
      'approached',
      true,
      'Has he come near you, the children, or people who help you?',
      'Приближался ли он к вам, к детям или к людям, которые вам помогают?',
      'Ал сизге, балдарга же сизге жардам бергендерге жакын келдиби?',
    ),
    question(
      'contact',
      false,
      'Does he look for contact, himself or through others?',
      'Ищет ли он контакта, сам или через других?',
      'Ал өзү же башкалар аркылуу байланышууга аракет кылып жатабы?',
    ),
    question(
      'order-kept',
      false,
      'Has he broken an order that was in force?',
      'Нарушал ли он действовавший ордер?',
      'Ал күчүндө турган ордерди буздубу?',
    ),
    question(
      'changed-fear',
      false,
      'Are you more afraid than before?',
      'Стало ли вам страшнее, чем раньше?',
      'Мурдагыдан көбүрөөк коркосузбу?',
    ),
  ],
};

/** Every version that was ever asked. */
export const riskQuestionSets: readonly RiskQuestionSet[] = [first, followUp];

/** The version of each set that is asked now. */
export const currentRiskSets = (): readonly RiskQuestionSet[] =>
  riskQuestionSets.filter(({ id, version }) => riskQuestionSets.every((other) => other.id !== id || other.version <= version));

/** A version of a set; null when there is none. */
export const riskSet = (id: string, version: number): RiskQuestionSet | null =>
  riskQuestionSets.find((one) => one.id === id && one.version === version) ?? null;
