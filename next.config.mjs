// `DAY03_EXPORT=1` writes the same site as static files for any web host.
const isExport = process.env.DAY03_EXPORT === '1';

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  experimental: { globalNotFound: true },
  ...(isExport
    ? { output: 'export' }
    : {
        // Addresses without a language are what people type and say aloud.
        async redirects() {
          return ['present', 'lessons', 'quiz'].map((room) => ({
            source: `/${room}/:path*`,
            destination: `/ko/${room}/:path*`,
            permanent: false,
          }));
        },
      }),
};

export default nextConfig;
