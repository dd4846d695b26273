import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { profile as messages } from '../../messages/profile.js';
import { shell } from '../../messages/shell.js';

export const ColourChoice = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div>
      <SegmentedControl
        aria-label={messages.colours}
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme)}
        data={[
          { value: 'light', label: shell.light },
          { value: 'dark', label: shell.dark },
          { value: 'auto', label: messages.asSystem },
        ]}
      />
    </div>
  );
};
