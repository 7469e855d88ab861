/** What is said of the store on this device, and of one sitting open in two tabs. */
export const storeMessages = {
  notice: { ko: '저장소 알림', en: 'About your record' },
  outdated: {
    ko: '다른 탭이 저장소를 새로 열어서 이 탭은 더 저장하지 못해요. 새로 고치면 이어서 할 수 있어요.',
    en: 'Another tab has opened a newer store, so this tab can save no more. Reload it to go on.',
  },
  reload: { ko: '새로 고침', en: 'Reload' },
  blocked: {
    ko: '예전에 열어 둔 Day03 탭이 저장소를 쓰고 있어요. 그 탭을 닫으면 바로 이어져요.',
    en: 'A Day03 tab opened earlier is holding the store. Close that tab and this one goes on.',
  },
  emptied: {
    ko: '이 브라우저에 있던 답 {count}개가 지워졌어요. 백업 파일이 있으면 되돌릴 수 있어요.',
    en: 'The {count} answers that were in this browser have been cleared. A backup file brings them back.',
  },
  unreadable: {
    ko: '이 브라우저에 저장한 기록을 읽지 못했어요. 비공개 창이거나 저장이 막혀 있을 수 있어요. 문제는 풀 수 있지만 답이 남지 않을 수 있어요.',
    en: 'The record in this browser could not be read: this may be a private window, or storage is blocked. You can answer questions, but the answers may not be kept.',
  },
  restore: { ko: '백업에서 되돌리기', en: 'Restore from a backup' },
  startAnew: { ko: '없이 시작하기', en: 'Start without them' },
  elsewhere: {
    ko: '다른 탭에서 풀고 있어요. 여기서 이어 풀면 그 탭은 멈추고, 답은 그대로 남아요.',
    en: 'This is open in another tab. Go on here and that tab stops; your answers stay.',
  },
  takeHere: { ko: '여기서 이어 풀기', en: 'Go on here' },
} as const;
