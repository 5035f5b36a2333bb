import { blurred, soundsOf } from './letters.ts';

/**
 * Given names that documents of one person write in different ways, because each language has its own form. Only a reason
 * to look closer, never a certainty: "Асан" and "Хасан" may also be two people.
 */
const groups: readonly string[] = [
  'Мухаммед Мухамед Мухаммад Магомед Мамбет Махамат Mohammed Muhammad',
  'Ахмед Ахмат Акмат Амат',
  'Жусуп Юсуп Юсуф Joseph Yusuf',
  'Жакып Якуб Якуп Yakub',
  'Ибраим Ибрагим Ыбрайым Ibrahim',
  'Исмаил Ысмайыл Исмайыл Ismail',
  'Исхак Ысак Исак Iskhak',
  'Сулейман Сулайман Suleiman',
  'Усман Осмон Осман Usman',
  'Умар Омар Омор Омер',
  'Али Аалы',
  'Асан Хасан Гасан',
  'Усен Хусейн Үсөн Усеин Husein',
  'Муса Мусса',
  'Абдылда Абдулла Абдилда',
  'Рахим Ракым',
  'Карим Керим Каарым',
  'Шариф Шарип',
  'Рашид Рашит',
  'Саид Сейит Сайит',
  'Зейнеп Зайнаб Зейнаб Зайнап',
  'Фатима Патима Батма Фатма',
  'Айша Айшат Аиша',
  'Хадича Кадича Хадиджа',
  'Мариям Мария Марьям Мириам',
  'Юлия Julia Юлиана',
  'Наталья Наталия Natalie',
  'Софья София Sophie',
  'Екатерина Катерина Catherine Katerina',
  'Елена Алена Helen Helena',
  'Александр Alexander Искендер Искандер',
  'Михаил Michael Mikhail',
  'Николай Nicholas',
  'Владимир Vladimir',
  'Сергей Serge Sergei',
  'Дмитрий Дмитрии Dmitri Dimitri',
  'Георгий Егор Юрий',
  'Алексей Alexey Alexei',
  'Анна Anne Anna',
  'Ирина Irene Irina',
];

const representatives = new Map(
  groups.flatMap((group) => {
    const forms = [...new Set(group.split(' ').map((form) => blurred(soundsOf(form))))];
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** A given name as all its forms share it, in blurred sounds. */
export const sharedForm = (sounds: string): string => {
  const form = blurred(sounds);
  return representatives.get(form) ?? form;
};

const fathers = new Map([...representatives].map(([form, shared]) => [withoutEnd(form), withoutEnd(shared)]));

/** The same for a father's name, which has lost the vowels of its end. */
export const sharedFather = (stem: string): string => {
  const form = withoutEnd(blurred(stem));
  return fathers.get(form) ?? form;
};

function withoutEnd(form: string): string {
  return form.replace(/(?<=..)[aeu]+$/, '');
}
