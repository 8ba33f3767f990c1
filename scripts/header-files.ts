import {
  caching,
  commonHeaders,
  contentTypes,
  hashedFiles,
  type SitePolicies,
  sitePolicies,
  solverScript,
} from './site-headers.ts';

/** Text that compresses well; the rest is compressed already. */
const compressedTypes = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/manifest+json',
  'application/wasm',
  'image/svg+xml',
] as const;

/** Ready settings for two common servers, by the file's name in the build. */
export function headerFiles(styleUrl: string | undefined): Readonly<Record<string, string>> {
  const policies = sitePolicies(styleUrl);
  return { 'nginx.conf': nginxSettings(policies), '.htaccess': apacheSettings(policies) };
}

function nginxSettings({ page, solver }: SitePolicies): string {
  const types = Object.entries(contentTypes).map(([type, endings]) => `    ${type} ${endings.join(' ')};`);
  const headers = Object.entries(commonHeaders).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# nginx: put this file into conf.d/, and change server_name and root.
# Service worker and position need https (or localhost): add your certificate.
map $uri $zuozuo_policy {
  default "${page}";
  ~/${solverScript} "${solver}";
}
map $uri $zuozuo_caching {
  default "${caching.other}";
  ~/${hashedFiles} "${caching.hashed}";
}
server {
  listen 80;
  server_name _;
  root /var/www/zuozuo;
  index index.html;
  include mime.types;
  types {
${types.join('\n')}
  }
  gzip on;
  gzip_min_length 1000;
  gzip_types ${compressedTypes.join(' ')};
${headers.join('\n')}
  add_header Content-Security-Policy $zuozuo_policy always;
  # Not "always": a file that is missing today may be there tomorrow.
  add_header Cache-Control $zuozuo_caching;
  location ~ /(\\.|nginx\\.conf$) {
    return 404;
  }
}
`;
}

function apacheSettings({ page, solver }: SitePolicies): string {
  const types = Object.entries(contentTypes).map(
    ([type, endings]) => `  AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`,
  );
  const headers = Object.entries(commonHeaders).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `# Apache: works where it lies, if AllowOverride has FileInfo and mod_headers is on.
# Service worker and position need https (or localhost).
<IfModule mod_mime.c>
${types.join('\n')}
</IfModule>
<IfModule mod_headers.c>
${headers.join('\n')}
  Header always set Content-Security-Policy "${page}"
  <If "%{REQUEST_URI} =~ m#/${solverScript}#">
    Header always set Content-Security-Policy "${solver}"
  </If>
  # Not "always": a file that is missing today may be there tomorrow.
  Header set Cache-Control "${caching.other}"
  <If "%{REQUEST_URI} =~ m#/${hashedFiles}#">
    Header set Cache-Control "${caching.hashed}"
  </If>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${compressedTypes.join(' ')}
</IfModule>
RedirectMatch 404 /nginx\\.conf$
`;
}
