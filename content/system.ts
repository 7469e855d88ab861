import type { Text } from '@/lib/text/locale';

/**
 * The one running example of the course: an online bookshop. Every lesson shows the same system
 * from its own side, so names, addresses and places are written here and nowhere else.
 */
export const system = {
  shop: { ko: '하루책방', en: 'Haru Books' } satisfies Text,
  region: { id: 'ap-northeast-2', name: { ko: '서울 리전', en: 'Seoul Region' } satisfies Text },
  zones: ['ap-northeast-2a', 'ap-northeast-2c'],
  /** Orders per second: on a weekday, and on the day of the sale that the lessons keep coming back to. */
  ordersPerSecond: { weekday: 2, sale: 40 },
  vpcs: {
    shop: {
      name: 'shop-vpc',
      cidr: '10.10.0.0/16',
      publicSubnets: { a: '10.10.0.0/24', c: '10.10.1.0/24' },
      privateSubnets: { a: '10.10.10.0/24', c: '10.10.11.0/24' },
    },
    /** The warehouse that packs and ships; peered with the shop. */
    warehouse: {
      name: 'warehouse-vpc',
      cidr: '10.20.0.0/16',
      privateSubnets: { a: '10.20.10.0/24', c: '10.20.11.0/24' },
    },
    /** The carrier, peered with the warehouse only: what the shop cannot reach through it. */
    carrier: { name: 'carrier-vpc', cidr: '10.30.0.0/16' },
  },
  services: {
    members: { ko: '회원 서비스', en: 'Members' },
    catalog: { ko: '도서 서비스', en: 'Catalog' },
    orders: { ko: '주문 서비스', en: 'Orders' },
    receiptWorkers: { ko: '영수증 작업자', en: 'Receipt workers' },
    stock: { ko: '재고 서비스', en: 'Stock' },
    email: { ko: '알림 서비스', en: 'Email' },
  } satisfies Record<string, Text>,
  repository: 'haru/orders',
  cluster: 'haru-shop',
  ordersService: { name: 'orders', desiredCount: 4, port: 8080 },
  loadBalancer: 'orders-alb',
  api: { name: 'haru-api', stage: 'prod' },
  table: 'orders',
  bucket: 'haru-receipts',
  queues: { receipts: 'receipt-queue', stock: 'stock-queue', email: 'email-queue' },
  topic: 'order-events',
} as const;
