import { expect, test } from 'vitest';
import { fill } from './message';

test('puts values where their names stand, as often as they stand there', () => {
  expect(fill('{count} of {all}: {count}', { count: 3, all: 8 })).toBe('3 of 8: 3');
});

test('adds the particle that goes with the value', () => {
  const readings = { ECR: '이씨알' };
  expect(fill('{name|과/와} 함께', { name: 'ECR' }, readings)).toBe('ECR과 함께');
  expect(fill('{name|을/를} 엽니다', { name: 'SQS' })).toBe('SQS를 엽니다');
  expect(fill('{name|을/를} 비웁니다', { name: '대기열' })).toBe('대기열을 비웁니다');
  expect(fill('{count|으로/로} 늘립니다', { count: '3개' })).toBe('3개로 늘립니다');
  expect(fill('{place|으로/로}', { place: '서울' })).toBe('서울로');
  expect(fill('{place|으로/로}', { place: '부산' })).toBe('부산으로');
  expect(fill('{count|이/가} 남았습니다', { count: 6 })).toBe('6이 남았습니다');
  expect(fill('{who|은/는}', { who: '작업자 A' })).toBe('작업자 A는');
});

test('does not read placeholders in the values', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
});

test('takes nought and empty words as values', () => {
  expect(fill('{count}{unit}', { count: 0, unit: '' })).toBe('0');
});

test('asks for a value that is missing', () => {
  expect(() => fill('{from|이/가} {to}', { from: '손님' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: message "{from|이/가} {to}": there is no value for {to}. Pass "to", or take the placeholder out of the message.]`,
  );
});

test('does not take what every object has for a value', () => {
  expect(() => fill('{toString}', {})).toThrow('there is no value for {toString}.');
});

test('refuses particles nobody knows', () => {
  expect(() => fill('{name|을}', { name: '손님' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: message "{name|을}": {name|을} asks for particles nobody knows. Write one of 을/를, 은/는, 이/가, 과/와, 으로/로 after the bar.]`,
  );
});
