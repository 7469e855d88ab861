import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeNumeric } from './grade-numeric';
import { parseNumber } from './parse-number';

const timeout = {
  value: 30,
  tolerance: 0,
  unit: { ko: '초', en: 's' },
  traps: [{ value: 60 }, { value: 43_200 }],
};

function numeric(text: string, item: Parameters<typeof gradeNumeric>[0] = timeout) {
  return gradeNumeric(item, { kind: 'numeric', text });
}

test('reads numbers as they are typed', () => {
  expect(parseNumber('1,024', [])).toBe(1024);
  expect(parseNumber('1,048,576 바이트', ['바이트'])).toBe(1_048_576);
  expect(parseNumber('１，０２４', [])).toBe(1024);
  expect(parseNumber('\u3000 30 ', [])).toBe(30);
  expect(parseNumber('-1.5', [])).toBe(-1.5);
  expect(parseNumber('−3', [])).toBe(-3);
  expect(parseNumber('.5', [])).toBe(0.5);
  expect(parseNumber('30.', [])).toBe(30);
  expect(parseNumber('５０％', ['%'])).toBe(50);
  expect(parseNumber('1 mib', ['MiB'])).toBe(1);
  expect(parseNumber('12시간', ['간', '시간'])).toBe(12);
});

test('reads nothing else as a number', () => {
  const texts = ['', '초', '서른', '1,02', '1,0244', '1.2.3', '--1', '1e3', '0x10', 'NaN'];
  for (const text of [...texts, 'Infinity', '3 0', '9'.repeat(400)]) {
    expect(parseNumber(text, ['초'])).toBeUndefined();
  }
});

test('never throws, and reads back whatever number it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, unit) => {
      const value = parseNumber(text, [unit]);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(parseNumber(value.toLocaleString('en-US'), [])).toBe(value);
    }),
  );
});

test('gives the point within the tolerance', () => {
  expect(numeric('30초')).toMatchObject({ score: 1, right: true, marks: { value: 'right' } });
  expect(numeric('30 S')).toMatchObject({ score: 1 });
  expect(numeric('31')).toMatchObject({ score: 0, marks: { value: 'wrong' }, traps: {} });
  expect(numeric('31', { ...timeout, tolerance: 1 })).toMatchObject({ score: 1 });
});

test('takes decimal fractions as people do', () => {
  expect(numeric('0.4', { ...timeout, value: 0.3, tolerance: 0.1 })).toMatchObject({ score: 1 });
  expect(numeric('0.41', { ...timeout, value: 0.3, tolerance: 0.1 })).toMatchObject({ score: 0 });
});

test('names the trap that caught the number, the nearest one if several do', () => {
  expect(numeric('43,200')).toMatchObject({ score: 0, traps: { value: 1 } });
  const near = { ...timeout, tolerance: 5, traps: [{ value: 50 }, { value: 58 }] };
  expect(numeric('55', near)).toMatchObject({ traps: { value: 1 } });
  expect(numeric('33', { ...near, traps: [{ value: 36 }] })).toMatchObject({ score: 1, traps: {} });
});

test('asks again for what is no number', () => {
  expect(numeric('삼십 초')).toEqual({ type: 'invalid', reason: 'not-a-number' });
});
