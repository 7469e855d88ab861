/** Of the switch in both sheets of keys. */
export const characterKeyMessages = {
  characterKeys: { ko: '글자 하나로 된 단축키 쓰기', en: 'Use single-character shortcuts' },
  characterKeysHint: {
    ko: '끄면 글자, 숫자, 기호 키는 아무 일도 하지 않아요. 화살표와 Page Up, Page Down은 그대로예요.',
    en: 'When off, letters, digits and signs do nothing. Arrows, Page Up and Page Down stay.',
  },
} as const;
