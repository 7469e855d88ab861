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
          const areas = ['present', 'lessons', 'quiz', 'glossary', 'notes', 'progress', 'settings'];
          return areas.map((area) => ({
            source: `/${area}/:path*`,
            destination: `/ko/${area}/:path*`,
            permanent: false,
          }));
        },
      }),
};

export default nextConfig;
