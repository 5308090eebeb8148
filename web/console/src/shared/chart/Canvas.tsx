import { useMantineColorScheme } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { BarsDrawing, DaysDrawing, Drawing } from './drawing.ts';

register([LineChart, BarChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface Colours {
  ink: string;
  muted: string;
  line: string;
  primary: string;
  grey: string;
  surface: string;
  font: string;
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  // A token may name one colour for light and one for dark; a property resolves it to the one in force.
  // Each on an element of its own, which has no colour before and so none to fade from.
  const resolved = (token: string) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${token})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return {
    ink: resolved('ink'),
    muted: resolved('ink-muted'),
    line: resolved('line'),
    primary: resolved('primary'),
    grey: resolved('line-strong'),
    surface: resolved('surface'),
    font: style.fontFamily,
  };
}

function optionOf(drawing: Drawing, colours: Colours): EChartsCoreOption {
  return drawing.kind === 'days' ? days(drawing, colours) : bars(drawing, colours);
}

const labelHeight = 9;

/** How far a line's name moves off its end so that two names do not lie on each other. */
function apart({ now, before }: DaysDrawing): number {
  const [ours, theirs] = [now.at(-1) ?? 0, before.at(-1) ?? 0];
  const most = Math.max(1, ...now, ...before);
  if (Math.abs(ours - theirs) / most > 0.09) return 0;
  return ours >= theirs ? -labelHeight : labelHeight;
}

function days(drawing: DaysDrawing, colours: Colours): EChartsCoreOption {
  const away = apart(drawing);
  const label = (name: string, color: string, offset: number) => ({
    show: true,
    formatter: name,
    color,
    fontSize: 12,
    distance: 6,
    offset: [0, offset],
  });
  return {
    grid: { top: 14, bottom: 24, left: 4, right: 92, containLabel: true },
    xAxis: {
      type: 'category',
      data: drawing.days,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.muted, fontSize: 12, hideOverlap: true, margin: 10 },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      minInterval: 1,
      axisLabel: { color: colours.muted, fontSize: 12, formatter: drawing.format },
      splitLine: { lineStyle: { color: colours.line } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 12 },
      valueFormatter: (value: unknown) => drawing.format(Number(value)),
    },
    series: [
      {
        name: drawing.beforeName,
        type: 'line',
        data: drawing.before,
        showSymbol: false,
        lineStyle: { color: colours.grey, width: 1.5, type: [4, 4] },
        itemStyle: { color: colours.grey },
        endLabel: label(drawing.beforeName, colours.muted, -away),
      },
      {
        name: drawing.nowName,
        type: 'line',
        data: drawing.now,
        showSymbol: false,
        lineStyle: { color: colours.primary, width: 2.25 },
        itemStyle: { color: colours.primary },
        areaStyle: { color: colours.primary, opacity: 0.08 },
        endLabel: { ...label(drawing.nowName, colours.primary, away), fontWeight: 600 },
      },
    ],
  };
}

function bars({ bars: all }: BarsDrawing, colours: Colours): EChartsCoreOption {
  return {
    grid: { top: 4, bottom: 4, left: 4, right: 84, containLabel: true },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: all.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.ink, fontSize: 12.5, width: 170, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: all.map(({ value }) => value),
        barMaxWidth: 16,
        itemStyle: { color: colours.primary, borderRadius: 2 },
        label: {
          show: true,
          position: 'right',
          color: colours.muted,
          fontSize: 12.5,
          formatter: ({ dataIndex }: { dataIndex: number }) => all[dataIndex]?.shown ?? '',
        },
      },
    ],
  };
}

/** The drawing itself, as vectors, in the colours of the theme in force. */
export function Canvas({ drawing, said }: { drawing: Drawing; said: string }) {
  const place = useRef<HTMLDivElement>(null);
  const { colorScheme } = useMantineColorScheme();
  const system = useColorScheme();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const colours = coloursOf(element);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption({
      animation: !still,
      animationDuration: 200,
      textStyle: { fontFamily: colours.font },
      ...optionOf(drawing, colours),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [drawing, colorScheme, system]);
  return <div ref={place} className="chart-drawing" role="img" aria-label={said} />;
}
