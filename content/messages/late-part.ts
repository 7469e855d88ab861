/** Of a part whose code did not arrive. */
export const latePartMessages = {
  partFailed: {
    ko: '이 부분을 불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    en: 'This part could not be loaded. Check the connection and try again.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },
} as const;
