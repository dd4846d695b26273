import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type AnchorAttributes<Own> = Own & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Own>;

/** Links of the router in Mantine's clothes. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorAttributes<AnchorProps>>((props, ref) => (
    <Anchor ref={ref} {...props} />
  )),
);

export const ButtonLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorAttributes<ButtonProps>>((props, ref) => (
    <Button component="a" ref={ref} {...props} />
  )),
);

export const NavigationLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorAttributes<NavLinkProps>>((props, ref) => (
    <NavLink component="a" ref={ref} {...props} />
  )),
);
