import { Controller, Get, NotFoundException, UseFilters } from '@nestjs/common';
import { Access } from '../platform/access/access.decorator';
import { AnswerWithPages } from '../platform/http/page-failures.filter';

/** Addresses that nothing else answers: whoever opened one in a browser reads so in a page. */
@Controller()
@Access('public')
@UseFilters(AnswerWithPages)
export class UnknownAddressController {
  @Get('*')
  refuse(): never {
    throw new NotFoundException();
  }
}
