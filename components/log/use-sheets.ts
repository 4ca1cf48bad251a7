import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchSettings } from '../../lib/settings/store';
import { sheetsQuery } from '../queries';
import { tellSheets } from './engine';

/** Has the Worker judge by the shop's sheets as they are; `onOthers` is called when others were published meanwhile. */
export function useSheets(onOthers: () => void): void {
  const { data, isError, refetch } = useQuery(sheetsQuery);
  useEffect(() => {
    if (data || isError) tellSheets(data);
  }, [data, isError]);
  useEffect(() => {
    const end = new AbortController();
    let known = '';
    watchSettings(({ team, sheet }) => {
      if (known !== `${team} ${sheet}`) void refetch().then(onOthers);
      known = `${team} ${sheet}`;
    }, end.signal);
    return () => end.abort();
  }, [refetch, onOthers]);
}
