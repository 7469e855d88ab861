import { defineFacts } from '@/lib/lesson/fact';

const whitepaper =
  'https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience';

const understanding = {
  label: 'AWS Whitepaper, Availability and Beyond: understanding-availability',
  url: `${whitepaper}/understanding-availability.html`,
};
/** The formula is the whitepaper's; the figure was computed from it for the numbers of the story. */
const computed = {
  label: 'AWS Whitepaper, Availability and Beyond: understanding-availability (formula)',
  url: `${whitepaper}/understanding-availability.html`,
};

export const containersFacts = defineFacts({
  'containers-year': {
    value: { ko: '525,600분', en: '525,600 minutes' },
    sentence: {
      ko: '365일인 1년은 525,600분입니다. 가용성이 a이면 1년에 멈추는 시간은 525,600 × (1 − a)분입니다.',
      en: 'A year of 365 days has 525,600 minutes. With availability a, the downtime of a year is 525,600 × (1 − a) minutes.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-three-nines-year': {
    value: { ko: '1년에 525.6분', en: '525.6 minutes a year' },
    sentence: {
      ko: '가용성 99.9%인 서비스 하나는 1년에 525.6분 멈춥니다.',
      en: 'One service with an availability of 99.9% is down for 525.6 minutes a year.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-three-in-series': {
    value: { ko: '99.70%', en: '99.70%' },
    sentence: {
      ko: '99.9%인 셋이 모두 살아 있어야 하면 가용성은 0.999³ = 0.997003, 약 99.70%입니다. 고장이 서로 독립이라고 봅니다.',
      en: 'If three parts of 99.9% must all be up, availability is 0.999³ = 0.997003, about 99.70%, assuming independent failures.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-three-in-series-year': {
    value: { ko: '1년에 약 1,575분', en: 'about 1,575 minutes a year' },
    sentence: {
      ko: '99.9%인 셋의 답을 모두 기다리는 요청은 1년에 약 1,575분(26시간 남짓) 동안 실패합니다.',
      en: 'A request that waits for three parts of 99.9% fails for about 1,575 minutes a year, a little over 26 hours.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-two-hops': {
    value: { ko: '99.68%', en: '99.68%' },
    sentence: {
      ko: '99.9%인 셋에 99.99%인 네트워크 구간 둘을 더 곱하면 0.996804, 약 99.68%이고 1년에 약 1,680분입니다.',
      en: 'Three parts of 99.9% and two network hops of 99.99% give 0.996804, about 99.68% or 1,680 minutes a year.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-ten-in-series': {
    value: { ko: '99.50%', en: '99.50%' },
    sentence: {
      ko: '99.95%인 서비스 열 개가 모두 답해야 하면 0.9995¹⁰ = 0.99501, 약 99.50%이고 1년에 약 2,622분입니다.',
      en: 'If ten services of 99.95% must all answer, availability is 0.9995¹⁰ = 0.99501, about 99.50% or 2,622 minutes a year.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-hard-dependencies': {
    value: { ko: '약 99.97%', en: 'about 99.97%' },
    sentence: {
      ko: '99.99%인 프로그램이 99.99%인 두 대상을 반드시 필요로 하면 전체는 약 99.97%입니다. 1년에 52.6분이던 중단이 약 157.7분이 됩니다.',
      en: 'A program of 99.99% with two hard dependencies of 99.99% is at about 99.97%: 52.6 minutes of downtime a year become about 157.7.',
    },
    source: understanding,
    sheet: 'C07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-one-copy-year': {
    value: { ko: '1년에 5,256분', en: '5,256 minutes a year' },
    sentence: {
      ko: '가용성 99%인 한 벌은 1년에 5,256분(87.6시간) 멈춥니다.',
      en: 'A single copy with an availability of 99% is down for 5,256 minutes (87.6 hours) a year.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-two-copies': {
    value: { ko: '99.99%', en: '99.99%' },
    sentence: {
      ko: '99%인 복사본 둘이 서로 독립으로 고장 나고 하나만 살아 있어도 되면 1 − 0.01² = 0.9999, 곧 99.99%입니다.',
      en: 'Two copies of 99% that fail independently, one of which is enough, give 1 − 0.01² = 0.9999, that is 99.99%.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-two-copies-year': {
    value: { ko: '1년에 52.6분', en: '52.6 minutes a year' },
    sentence: {
      ko: '99%인 복사본 둘을 두면 1년에 멈추는 시간이 5,256분에서 52.6분으로 줄어듭니다.',
      en: 'With two copies of 99%, the downtime of a year falls from 5,256 minutes to 52.6.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'containers-shared-database': {
    value: { ko: '98.99%', en: '98.99%' },
    sentence: {
      ko: '99%인 복사본 둘 뒤에 99%인 데이터베이스 하나가 있으면 0.9999 × 0.99 = 0.9899, 약 98.99%이고 1년에 88.5시간 멈춥니다.',
      en: 'Two copies of 99% in front of one database of 99% give 0.9999 × 0.99 = 0.9899, about 98.99% or 88.5 hours of downtime a year.',
    },
    source: computed,
    sheet: '§11.6',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
