import { expect, test } from 'vitest';
import { findSlides } from './find-slides';

const titles = [
  '왜 사이에 대기열을 두나',
  '메시지 보내기',
  '표시 제한 시간: 숨기고, 처리하고, 지우기',
  'SQS, SNS, RabbitMQ 견주기',
  '2단계 배포',
];
const manifest = {
  lesson: 'sqs',
  slides: titles.map((title, index) => ({
    id: `s${index + 1}`,
    title,
    steps: 0,
    scenes: [],
    items: [],
  })),
};
const found = (typed: string) => findSlides(manifest, typed).map(({ id }) => id);

test('a number is the slide that carries it, before titles that contain it', () => {
  expect(found('3')).toEqual(['s3']);
  expect(found('2')).toEqual(['s2', 's5']);
  expect(found('9')).toEqual([]);
});

test('part of a title finds it, in Korean and in English', () => {
  expect(found('대기열')).toEqual(['s1']);
  expect(found('메시지 보')).toEqual(['s2']);
  expect(found('rabbit')).toEqual(['s4']);
});

test('initial consonants find a title', () => {
  expect(found('ㄷㄱㅇ')).toEqual(['s1']);
  expect(found('ㅍㅅ ㅈㅎ')).toEqual(['s3']);
});

test('an unfinished syllable is on its way', () => {
  expect(found('메싲')).toEqual(['s2']);
});

test('nothing typed lists every slide, nonsense none', () => {
  expect(found(' ')).toHaveLength(titles.length);
  expect(found('쿠버네티스')).toEqual([]);
});
