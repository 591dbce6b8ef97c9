const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Op dit adres staat geen gemeente</title>
  </head>
  <body>
    <main>
      <h1>Op dit adres staat geen gemeente</h1>
      <p>Kijk of het adres goed is geschreven. U vindt het ook op de website van uw gemeente.</p>
    </main>
  </body>
</html>
`;

/** For a host name the API knows no municipality for: without name, colours or links of anyone. */
export const noMunicipality = (): Response =>
  new Response(PAGE, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
