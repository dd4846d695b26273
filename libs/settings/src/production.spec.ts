it('is for production where nothing else is said', async () => {
  const { NODE_ENV } = process.env;
  delete process.env['NODE_ENV'];
  try {
    await import('./production.js');
    expect(process.env['NODE_ENV']).toBe('production');
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
});
