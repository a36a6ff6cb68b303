/**
 * Switches that keep Chromium from talking to anyone of its own accord: both shells start with them. Names resolve to
 * nothing, so that whatever is overlooked here finds no address to go to.
 */
export const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-client-side-phishing-detection'],
  ['disable-default-apps'],
  ['disable-extensions'],
  ['disable-field-trial-config'],
  ['disable-quic'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['metrics-recording-only'],
  ['no-pings'],
  ['no-first-run'],
  ['no-default-browser-check'],
  ['no-service-autorun'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Features that look for something on the network, or on the local one. */
export const quietFeatures: readonly string[] = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'DnsOverHttps',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'OptimizationHintsFetching',
  'OptimizationTargetPrediction',
  'SafeBrowsing',
  'Translate',
];
