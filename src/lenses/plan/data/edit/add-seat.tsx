import { startNewSeat } from '../../../../actions/fill-in-edit';
import { t } from '../../../../i18n/translate';
import { isAddingSeat } from '../../../../state/data-edit';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { middleOfMap } from '../../scenario/middle-of-map';

/** The next press on the map, or the map's middle for who has no pointer. */
export function AddSeat() {
  const addInMiddle = () => {
    const middle = middleOfMap();
    if (middle) startNewSeat(middle);
  };
  return (
    <div class="edit-add">
      <div class="edit-row">
        <Chip
          pressed={isAddingSeat.value}
          onToggle={() => {
            isAddingSeat.value = !isAddingSeat.value;
          }}
        >
          {t('data.edit.add')}
        </Chip>
        <Button onClick={addInMiddle}>{t('data.edit.add.middle')}</Button>
      </div>
      {isAddingSeat.value && <p role="status">{t('data.edit.add.where')}</p>}
    </div>
  );
}
