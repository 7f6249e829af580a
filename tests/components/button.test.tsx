// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Button } from '../../components/ui/Button';

afterEach(cleanup);

it('a button that has the focus keeps it while it cannot be pressed, and does nothing', async () => {
  const user = userEvent.setup();
  let pressed = 0;
  const button = (disabled: boolean) => (
    <Button disabled={disabled} onClick={() => pressed++}>
      Go
    </Button>
  );
  const { rerender } = render(button(false));
  await user.tab();
  await user.keyboard('{Enter}');
  rerender(button(true));
  const shown = screen.getByRole('button');
  expect(document.activeElement).toBe(shown);
  expect(shown.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(pressed).toBe(1);
  await user.tab();
  expect(shown).toHaveProperty('disabled', true);
});
