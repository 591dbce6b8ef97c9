import doorgezonden from '../../../examples/doorgezonden.json' with { type: 'json' };
import geenOnderzoekInZesWeken from '../../../examples/geen-onderzoek-in-zes-weken.json' with { type: 'json' };
import huisMetKamerhuurder from '../../../examples/huis-met-kamerhuurder.json' with { type: 'json' };
import kanRegelenNietBetalen from '../../../examples/kan-regelen-niet-betalen.json' with { type: 'json' };
import mantelzorgerHeeftHulpNodig from '../../../examples/mantelzorger-heeft-hulp-nodig.json' with { type: 'json' };
import meerdereTreden from '../../../examples/meerdere-treden.json' with { type: 'json' };
import overbelastePartner from '../../../examples/overbelaste-partner.json' with { type: 'json' };
import pgbBetaaldFamilielid from '../../../examples/pgb-betaald-familielid.json' with { type: 'json' };
import spoedEnEigenKeuze from '../../../examples/spoed-en-eigen-keuze.json' with { type: 'json' };
import wachtlijst from '../../../examples/wachtlijst.json' with { type: 'json' };
import wilNietVragen from '../../../examples/wil-niet-vragen.json' with { type: 'json' };
import wlzThuis from '../../../examples/wlz-thuis.json' with { type: 'json' };

/** The example cases of the package, by name. */
export const VOORBEELDEN = {
  doorgezonden,
  geenOnderzoekInZesWeken,
  huisMetKamerhuurder,
  kanRegelenNietBetalen,
  mantelzorgerHeeftHulpNodig,
  meerdereTreden,
  overbelastePartner,
  pgbBetaaldFamilielid,
  spoedEnEigenKeuze,
  wachtlijst,
  wilNietVragen,
  wlzThuis,
};
