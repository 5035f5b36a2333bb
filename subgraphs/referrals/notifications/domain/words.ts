export type NotificationLanguage = 'EN' | 'RU' | 'KY';

interface Words {
  readonly subject: string;
  readonly updates: (count: number) => string;
  readonly code: (code: string, minutes: number) => string;
}

const russian = new Intl.PluralRules('ru');
const russianUpdates: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'обновление', few: 'обновления' };

/** All that ever stands in an e-mail: whoever reads it over a shoulder learns that somebody should sign in somewhere. */
const words: Readonly<Record<NotificationLanguage, Words>> = {
  EN: {
    subject: 'Update',
    updates: (count) => `${count} ${count === 1 ? 'update. Sign in to read it.' : 'updates. Sign in to read them.'}`,
    code: (code, minutes) => `Your code is ${code}. It is good for ${minutes} minutes. If you did not ask for it, do nothing.`,
  },
  RU: {
    subject: 'Обновление',
    updates: (count) => `${count} ${russianUpdates[russian.select(count)] ?? 'обновлений'}. Войдите, чтобы прочитать.`,
    code: (code, minutes) => `Ваш код: ${code}. Он действует ${minutes} минут. Если вы его не запрашивали, ничего не делайте.`,
  },
  KY: {
    subject: 'Жаңыртуу',
    updates: (count) => `${count} жаңыртуу. Окуу үчүн кириңиз.`,
    code: (code, minutes) => `Сиздин кодуңуз: ${code}. Ал ${minutes} мүнөт жарактуу. Эгер сурабасаңыз, эч нерсе кылбаңыз.`,
  },
};

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

export const updatesLetter = (language: NotificationLanguage, updates: number): Letter => ({
  subject: words[language].subject,
  text: words[language].updates(updates),
});

export const codeLetter = (language: NotificationLanguage, code: string, minutes: number): Letter => ({
  subject: words[language].subject,
  text: words[language].code(code, minutes),
});
