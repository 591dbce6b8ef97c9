import { BevindingTrede } from '@keukentafel/domain/ladder';
import { defineParams } from '@sveltejs/kit/params';
import { z } from 'zod';

export const params = defineParams({ uuid: z.uuid(), trede: BevindingTrede });
