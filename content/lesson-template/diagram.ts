import { defineDiagram, type Detail } from '@/lib/diagram/diagram';

/** One explanation for every part, so that the picture is whole from the start. Write each its own. */
const detail: Detail = {
  what: {
    ko: '자리 표시: 이 부품이 무엇인지 적습니다.',
    en: 'Placeholder: say what this part is.',
  },
  why: {
    ko: '자리 표시: 이 부품이 왜 여기에 있는지 적습니다.',
    en: 'Placeholder: say why it is here.',
  },
  without: {
    ko: '자리 표시: 이 부품이 없으면 어떻게 되는지 적습니다.',
    en: 'Placeholder: say what happens without it.',
  },
  facts: [],
  section: 'first-section',
  item: 'which-part',
};

const sub = { ko: '자리 표시', en: 'placeholder' };

export const diagram = defineDiagram({
  id: 'sample-lesson',
  title: { ko: '자리 표시: 그림의 제목', en: 'Placeholder: the title of the picture' },
  summary: {
    ko: '자리 표시: 그림을 대신할 수 있는 한 문장을 적습니다.',
    en: 'Placeholder: write one sentence that could stand in for the picture.',
  },
  figure: 'F1',
  groups: {
    region: { kind: 'region', label: { ko: '서울 리전', en: 'Seoul Region' } },
  },
  nodes: {
    client: { kind: 'person', label: { ko: '손님', en: 'Client' }, sub, detail },
    service: {
      kind: 'service',
      label: { ko: '서비스', en: 'Service' },
      sub,
      in: 'region',
      detail,
    },
    store: { kind: 'table', label: { ko: '저장소', en: 'Store' }, sub, in: 'region', detail },
  },
  edges: {
    ask: { from: 'client', to: 'service', kind: 'call', detail },
    save: {
      from: 'service',
      to: 'store',
      kind: 'call',
      label: { ko: '저장', en: 'save' },
      detail: { ...detail, section: 'second-section', item: 'in-order' },
    },
  },
  layouts: {
    wide: {
      size: [640, 240],
      boxes: {
        client: [10, 95, 150, 60],
        region: [190, 10, 440, 220],
        service: [210, 75, 160, 100],
        store: [450, 75, 160, 100],
      },
      routes: {
        ask: { from: { side: 'right' }, to: { side: 'left' } },
        save: { from: { side: 'right' }, to: { side: 'left' }, label: [410, 125] },
      },
      slots: {
        service: { first: [32, 78], step: [40, 0] },
        store: { first: [32, 78], step: [40, 0] },
      },
    },
    tall: {
      size: [360, 480],
      boxes: {
        client: [100, 10, 160, 60],
        region: [20, 110, 320, 360],
        service: [100, 150, 160, 100],
        store: [100, 340, 160, 100],
      },
      routes: {
        ask: { from: { side: 'bottom' }, to: { side: 'top' } },
        save: { from: { side: 'bottom' }, to: { side: 'top' }, label: [180, 295] },
      },
      slots: {
        service: { first: [32, 78], step: [40, 0] },
        store: { first: [32, 78], step: [40, 0] },
      },
    },
  },
  scenes: [
    {
      id: 'overview',
      title: { ko: '전체 그림', en: 'The whole picture' },
      caption: {
        ko: '자리 표시: 그림 전체에서 무엇을 보아야 하는지 적습니다.',
        en: 'Placeholder: say what to look at in the whole picture.',
      },
      focus: 'all',
      camera: 'all',
    },
    {
      id: 'request',
      title: { ko: '요청이 온다', en: 'A request comes in' },
      caption: {
        ko: '자리 표시: 요청 r1이 왜 이 자리에 있는지 적습니다.',
        en: 'Placeholder: say why request r1 is where it is.',
      },
      focus: ['client', 'ask', 'service', 'region'],
      states: { client: 'wait', ask: 'active', service: 'active' },
      tokens: [{ id: 'r1', message: 'r1', at: { node: 'service', slot: 0 }, state: 'plain' }],
      camera: ['client', 'service'],
    },
    {
      id: 'stored',
      title: { ko: '저장한다', en: 'It is stored' },
      caption: {
        ko: '자리 표시: 앞 장면과 무엇이 달라졌고 그 까닭이 무엇인지 적습니다.',
        en: 'Placeholder: say what changed since the scene before, and why.',
      },
      focus: ['service', 'save', 'store', 'region'],
      states: { save: 'active', store: 'ok' },
      tokens: [{ id: 'r1', message: 'r1', at: { node: 'store', slot: 0 }, state: 'ok' }],
      camera: ['service', 'store'],
    },
  ],
});
